#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/lesson/block.h"
#include "core/lesson/moment.h"
#include "core/lesson/predicate.h"
#include "core/scenario/scenario.h"

/// Lessons: what somebody shows to a class with a scenario, step by step. A lesson is a Markdown file, one for each
/// language; read_lesson.h says how it is written and reads it, lesson_file.h takes one from a folder,
/// builtin_lessons.h has those that come with the program.
///
/// A view runs the scenario of `lesson.scenes[step.scene]` (its own copy: whoever plays with it edits that), and asks
/// `resolve(lesson, step, trace)` (resolve.h) where to stop and what to highlight in that very trace. At the stop it
/// shows `caption`; `predict` is a question to ask before the next step is shown; `text` is for the lesson's panel and
/// the presenter; `misconception`, if any, is what people often believe and what this step puts right.
namespace wiretale::lesson {

/// What a step wants to have on the screen beside the diagram.
enum class View : std::uint8_t {
  ControlBlock,  ///< of both ends
  Bytes,         ///< the fields and bytes of the first highlighted packet
  Keys,          ///< how TLS comes to its keys
  WindowPlot,
  RoundTripPlot,
  SequencePlot,
  CipherBench,
};

/// A session that a lesson shows: a scenario, with settings of its own.
struct Scene {
  std::string name{};                            ///< of a built-in scenario, or "own.wiretale" beside the lesson
  std::vector<std::string> settings{};           ///< "link.both.loss=0.2", as the command line's --set
  std::optional<scenario::Scenario> scenario{};  ///< with the settings; none if it does not load

  bool operator==(const Scene&) const = default;
};

/// What a step highlights: packets …
struct PacketHighlight {
  PacketWords packets{};
  std::optional<Nth> nth{};  ///< none: all of them

  bool operator==(const PacketHighlight&) const = default;
};

/// … a stretch of time in a state …
struct StateHighlight {
  Side side = Side::Client;
  tcp::State state{};
  Nth nth = 1;

  bool operator==(const StateHighlight&) const = default;
};

/// … a timer.
struct TimerHighlight {
  Side side = Side::Client;
  tcp::TimerKind kind{};
  bool fired = false;  ///< only those that did
  Nth nth = 1;

  bool operator==(const TimerHighlight&) const = default;
};

using Highlight = std::variant<PacketHighlight, StateHighlight, TimerHighlight>;

struct Step {
  std::string title{};
  std::string caption{};         ///< fits captionFits()
  std::string predict{};         ///< a question to the class; may be empty
  std::string misconception{};   ///< what is often believed, and is put right here; may be empty
  std::vector<Block> text{};     ///< for the lesson's panel and the presenter's notes
  std::size_t scene = 0;         ///< into Lesson::scenes
  std::optional<Moment> stop{};  ///< none: the file has none that can be read
  std::vector<Highlight> highlights{};
  std::vector<View> views{};
  std::vector<std::string> offers{};  ///< settings to play with: paths as in scenario::findPathField
  std::vector<Predicate> checks{};    ///< what must hold in the scene's trace, as long as nobody has changed it
  int line = 0;                       ///< of its heading

  bool operator==(const Step&) const = default;
};

struct Lesson {
  std::string title{};
  std::string summary{};  ///< a sentence or two, for the gallery
  std::uint32_t order = 0;
  std::vector<std::string> rfcs{};  ///< "RFC 9293 §3.5"
  std::vector<Scene> scenes{};      ///< the first is the one that stands for the lesson
  std::vector<Step> steps{};

  bool operator==(const Lesson&) const = default;
};

}  // namespace wiretale::lesson

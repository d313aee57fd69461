#include "core/lesson/read_lesson.h"

#include <array>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/lesson/lesson_lines.h"
#include "core/lesson/step_reader.h"
#include "core/scenario/builtin.h"
#include "core/scenario/complaint_list.h"
#include "core/scenario/encoding.h"
#include "core/scenario/number_text.h"
#include "core/scenario/text_place.h"
#include "core/scenario/utf8.h"

namespace wiretale::lesson {
namespace {

constexpr std::uint32_t kMaximumOrder = 9'999;

class LessonReader {
 public:
  LessonReader(std::string_view text, const Surroundings& surroundings, scenario::ComplaintList& complaints)
      : m_text(text),
        m_complaints(complaints),
        m_scenes(surroundings, complaints, m_lesson),
        m_steps(text, surroundings, complaints, m_lesson) {}

  Lesson read() {
    const LessonLines lines = takeApart(m_text);
    readFrontMatter(lines);
    for (const TextLine& stray : lines.strays)
      m_complaints.at(
          stray.offset, {},
          say("\"{0}\" belongs to no step: write it below a heading (\"## …\")", scenario::shortened(stray.text)));
    if (lines.steps.empty())
      m_complaints.at(m_text.size(), {}, say("there are no steps: each begins with a heading (\"## …\")"));
    for (const StepLines& step : lines.steps) {
      m_scenes.begin(step.entries, step.offset);
      m_steps.read(step, m_scenes.current());
    }
    return std::move(m_lesson);
  }

 private:
  void readFrontMatter(const LessonLines& lines) {
    if (!lines.hasFrontMatter) {
      m_complaints.at(0, {}, say("there is no front matter: the file begins with a line \"---\", and \"title: …\""));
    } else if (!lines.frontMatterEnds) {
      m_complaints.at(0, {}, say("the front matter has no end: write a line \"---\" behind it"));
    }
    static constexpr std::array<std::string_view, 6> kKeys{"title", "summary", "order", "scenario", "set", "rfcs"};
    checkKeys(lines.frontMatter, kKeys, kFrontMatterRepeats, m_complaints);
    for (const Entry& entry : lines.frontMatter) readEntry(entry);
    requireEntries(lines);
    m_scenes.begin(lines.frontMatter, 0);
  }

  void readEntry(const Entry& entry) {
    if (entry.key == "title") m_lesson.title = entry.value;
    if (entry.key == "summary") m_lesson.summary = entry.value;
    if (entry.key == "order") readOrder(entry);
    if (entry.key == "rfcs")
      for (const Part& part : partsOf(entry.value)) m_lesson.rfcs.emplace_back(part.text);
  }

  void readOrder(const Entry& entry) {
    const auto number = scenario::parseInteger(entry.value);
    if (!number) return m_complaints.at(entry.valueOffset, "order", number.error());
    if (*number > kMaximumOrder)
      return m_complaints.at(entry.valueOffset, "order", say("is too large: {0} is the most", kMaximumOrder));
    m_lesson.order = static_cast<std::uint32_t>(*number);
  }

  void requireEntries(const LessonLines& lines) {
    if (!lines.hasFrontMatter) return;
    if (m_lesson.title.empty()) m_complaints.at(0, "title", say("is missing: the lesson needs a name"));
    const auto& entries = lines.frontMatter;
    if (std::ranges::find(entries, "scenario", &Entry::key) == entries.end())
      m_complaints.at(0, "scenario", say("is missing: name a scenario that comes with the program, or a file"));
  }

  std::string_view m_text;
  scenario::ComplaintList& m_complaints;
  Lesson m_lesson;
  SceneReader m_scenes;
  StepReader m_steps;
};

/// With a "?" for each byte that is not UTF-8, so that the rest keeps its place.
std::string mended(std::string_view text) {
  std::string result{text};
  for (std::size_t bad = 0; (bad = scenario::firstInvalidUtf8(result)) != std::string::npos;) result[bad] = '?';
  return result;
}

}  // namespace

Surroundings builtinSurroundings() {
  return {[](std::string_view name) -> tl::expected<scenario::Scenario, Phrase> {
            if (auto found = scenario::builtinScenario(name)) return *std::move(found);
            return tl::unexpected(noSuchScenario(name));
          },
          [](std::string_view) { return false; }};
}

Reading readLesson(std::string_view text, const Surroundings& surroundings) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  scenario::Complaints unreadable = scenario::encodingComplaints(text);
  if (scenario::isUtf16(text)) return {{}, std::move(unreadable)};
  const std::string readable = unreadable.empty() ? std::string(text) : mended(text);
  scenario::ComplaintList complaints(readable, true);
  Reading reading{LessonReader(readable, surroundings, complaints).read(), std::move(unreadable)};
  scenario::Complaints more = complaints.take();
  std::ranges::move(more, std::back_inserter(reading.complaints));
  return reading;
}

}  // namespace wiretale::lesson

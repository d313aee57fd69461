#pragma once

#include <span>
#include <string_view>

#include "core/lesson/lesson_lines.h"
#include "core/lesson/read_lesson.h"
#include "core/lesson/words.h"
#include "core/scenario/complaint_list.h"

namespace wiretale::lesson {

/// Unknown keys, and those that stand twice though only `repeats` may.
void checkKeys(const std::vector<Entry>& entries, std::span<const std::string_view> known,
               std::span<const std::string_view> repeats, scenario::ComplaintList& complaints);

inline constexpr std::string_view kFrontMatterRepeats[] = {"set"};

/// What to say of a name that is no built-in scenario's.
Phrase noSuchScenario(std::string_view name);

/// Makes scenes of "scenario" and "set".
class SceneReader {
 public:
  SceneReader(const Surroundings& surroundings, scenario::ComplaintList& complaints, Lesson& lesson)
      : m_surroundings(surroundings), m_complaints(complaints), m_lesson(lesson) {}

  /// From here on these entries hold; without a "scenario" or "set" among them all stays.
  void begin(const std::vector<Entry>& entries, std::size_t offset);
  std::size_t current() const { return m_current; }

 private:
  void load(Scene& scene, const std::vector<Entry>& entries, const Entry* named);

  const Surroundings& m_surroundings;
  scenario::ComplaintList& m_complaints;
  Lesson& m_lesson;
  std::size_t m_current = 0;
};

/// Makes steps of their lines.
class StepReader {
 public:
  StepReader(std::string_view text, const Surroundings& surroundings, scenario::ComplaintList& complaints,
             Lesson& lesson)
      : m_text(text), m_surroundings(surroundings), m_complaints(complaints), m_lesson(lesson) {}

  void read(const StepLines& lines, std::size_t scene);

 private:
  void readEntry(const Entry& entry, Step& step);
  void readStop(const Entry& entry, Step& step);
  void readCheck(const Entry& entry, Step& step);
  void readHighlights(const Entry& entry, Step& step);
  void readViews(const Entry& entry, Step& step);
  void readOffers(const Entry& entry, Step& step);
  void readText(const StepLines& lines, Step& step);
  void require(const StepLines& lines, const Step& step);
  int lineOf(std::size_t offset) const;

  std::string_view m_text;
  const Surroundings& m_surroundings;
  scenario::ComplaintList& m_complaints;
  Lesson& m_lesson;
};

}  // namespace wiretale::lesson

#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/trace/trace.h"
#include "ui/diagram/text_measurer.h"
#include "ui/export/request.h"

namespace wiretale::exporting {

/// How the pictures of a lesson's stops look.
struct SheetOptions {
  diagram::Theme theme = diagram::Theme::named(diagram::Theme::Name::Light);
  double width = 900;      ///< layout units
  double height = 600;     ///< of the part that is seen
  double fontScale = 1.3;  ///< for the back row
  double scale = 2;        ///< PNG: px per unit
};

/// The stops of a lesson as pictures: each shows the moment, what came before it, and nothing of what is to come.
class LessonSheets {
 public:
  using Run = std::function<trace::Trace(const scenario::Scenario&)>;

  /// Runs each scene once. Scenes that did not load have no sheets.
  LessonSheets(lesson::Lesson lesson, const Run& run, const diagram::TextMeasurer& measurer,
               const SheetOptions& options);

  struct Sheet {
    std::size_t step = 0;  ///< of the lesson
    Request request;       ///< lives as long as the LessonSheets
  };
  const std::vector<Sheet>& sheets() const { return m_sheets; }
  const lesson::Lesson& lesson() const { return m_lesson; }
  const lesson::Step& stepOf(const Sheet& sheet) const { return m_lesson.steps[sheet.step]; }

 private:
  Request requestFor(const trace::Trace& trace, std::size_t step, const diagram::TextMeasurer& measurer);

  lesson::Lesson m_lesson;
  SheetOptions m_options;
  std::vector<std::unique_ptr<trace::Trace>> m_traces;  ///< of the scenes
  std::vector<std::unique_ptr<diagram::DiagramLayout>> m_layouts;
  std::vector<std::unique_ptr<const diagram::Emphasis>> m_emphases;  ///< null: the stop speaks of nothing in particular
  std::vector<Sheet> m_sheets;
};

}  // namespace wiretale::exporting

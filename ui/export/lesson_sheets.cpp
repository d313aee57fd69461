#include "ui/export/lesson_sheets.h"

#include <utility>

#include "core/lesson/resolve.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/spoken_view.h"

namespace wiretale::exporting {
namespace {

/// As in the window: what the stop speaks of stands out, whatever and however much it is.
std::unique_ptr<const diagram::Emphasis> emphasisOf(const lesson::Stop& stop, const trace::Trace& trace) {
  const std::vector<trace::EventRef> spoken = lesson::spokenOf(stop);
  if (spoken.empty()) return nullptr;
  auto bright = std::make_shared<trace::EventSet>(trace);
  for (const trace::EventRef& event : spoken) bright->insert(event);
  for (const trace::Index packet : stop.packets) bright->insert(trace::packetEvent(packet));
  auto emphasis = std::make_unique<diagram::Emphasis>();
  emphasis->bright = std::move(bright);
  emphasis->remains = diagram::Emphasis::kSlightly;
  return emphasis;
}

}  // namespace

LessonSheets::LessonSheets(lesson::Lesson lesson, const Run& run, const diagram::TextMeasurer& measurer,
                           const SheetOptions& options)
    : m_lesson(std::move(lesson)), m_options(options) {
  for (const lesson::Scene& scene : m_lesson.scenes)
    m_traces.push_back(scene.scenario ? std::make_unique<trace::Trace>(run(*scene.scenario)) : nullptr);
  for (std::size_t step = 0; step < m_lesson.steps.size(); ++step) {
    const auto& trace = m_traces[m_lesson.steps[step].scene];
    if (trace != nullptr) m_sheets.push_back({step, requestFor(*trace, step, measurer)});
  }
}

/// What the stop speaks of can be read, as before a class.
Request LessonSheets::requestFor(const trace::Trace& trace, std::size_t step, const diagram::TextMeasurer& measurer) {
  const lesson::Stop stop = lesson::resolve(m_lesson, step, trace);
  diagram::LayoutOptions options{.width = m_options.width, .fontScale = m_options.fontScale};
  options.spoken = {.at = stop.at, .packets = stop.spoken};
  const diagram::SpokenView view =
      diagram::viewOfSpoken(trace, options, lesson::spokenOf(stop), m_options.height, measurer);
  options.zoom = view.zoom;
  m_layouts.push_back(std::make_unique<diagram::DiagramLayout>(diagram::layOut(trace, options, measurer)));
  const diagram::DiagramLayout& layout = *m_layouts.back();
  Request request;
  request.trace = &trace;
  request.layout = &layout;
  request.theme = m_options.theme;
  request.playhead = {.at = stop.at, .future = diagram::Playhead::Future::Hidden};
  m_emphases.push_back(emphasisOf(stop, trace));
  request.emphasis = m_emphases.back().get();
  request.visible = QRectF(0, view.top, layout.size.width(), m_options.height);
  request.title = QString::fromStdString(m_lesson.steps[step].caption);
  request.scale = m_options.scale;
  return request;
}

}  // namespace wiretale::exporting

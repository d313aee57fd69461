#include "ui/export/lesson_sheets.h"

#include <algorithm>
#include <utility>

#include "core/lesson/resolve.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::exporting {
namespace {

/// Where the stop is to be in the part that is seen: low, for what led to it stands above.
constexpr double kPlaceOfStop = 0.75;

diagram::EventRef highlightOf(const lesson::Stop& stop, const trace::Trace& trace) {
  using Kind = diagram::EventRef::Kind;
  if (!stop.packets.empty()) return {Kind::Packet, trace.packets[stop.packets.front()].from, stop.packets.front()};
  if (!stop.states.empty()) return {Kind::State, stop.states.front().side, stop.states.front().span};
  return {};
}

}  // namespace

LessonSheets::LessonSheets(lesson::Lesson lesson, const Run& run, const diagram::TextMeasurer& measurer,
                           const SheetOptions& options)
    : m_lesson(std::move(lesson)), m_options(options) {
  for (const lesson::Scene& scene : m_lesson.scenes) {
    m_scenes.push_back(nullptr);
    if (!scene.scenario) continue;
    m_scenes.back() = std::make_unique<Scene>();
    m_scenes.back()->trace = run(*scene.scenario);
    m_scenes.back()->layout =
        diagram::layOut(m_scenes.back()->trace, {.width = options.width, .fontScale = options.fontScale}, measurer);
  }
  for (std::size_t step = 0; step < m_lesson.steps.size(); ++step) {
    const auto& scene = m_scenes[m_lesson.steps[step].scene];
    if (scene != nullptr) m_sheets.push_back({step, requestFor(*scene, step)});
  }
}

Request LessonSheets::requestFor(const Scene& scene, std::size_t step) const {
  const lesson::Stop stop = lesson::resolve(m_lesson, step, scene.trace);
  const diagram::DiagramLayout& layout = scene.layout;
  const double height = std::min(m_options.height, layout.size.height());
  const double lowest = layout.headHeight + (height - layout.headHeight) * kPlaceOfStop;
  const double top = std::clamp(layout.axis.yAt(stop.at) - lowest, 0.0, layout.size.height() - height);
  Request request;
  request.trace = &scene.trace;
  request.layout = &layout;
  request.theme = m_options.theme;
  request.playhead = {.at = stop.at, .future = diagram::Playhead::Future::Hidden};
  request.selected = highlightOf(stop, scene.trace);
  request.visible = QRectF(0, top, layout.size.width(), height);
  request.title = QString::fromStdString(m_lesson.steps[step].caption);
  request.scale = m_options.scale;
  return request;
}

}  // namespace wiretale::exporting

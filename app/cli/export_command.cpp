#include <algorithm>

#include "app/cli/command_line.h"
#include "app/cli/drawing_application.h"
#include "app/cli/export_options.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/scenario/scenario_text.h"
#include "core/sim/run.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/state_graph.h"
#include "ui/export/file_measurer.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::cli {
namespace {

exporting::Request requestFor(const ExportOptions& options, const scenario::Scenario& scenario) {
  return {.theme = diagram::Theme::named(options.theme),
          .playhead = options.playhead,
          .visible = {},
          .insight = options.layout.insight,
          .title = text::scenarioTitle(scenario),
          .scenario = scenario::writeScenario(scenario),
          .scale = options.scale,
          .transparent = options.transparent,
          .svgText = options.svgText,
          .paper = options.paper,
          .pointOfView = options.pointOfView,
          .progress = {}};
}

/// A drawing with letters as text names fonts and needs none; what moves at a moment is measured while it is drawn.
bool needsFonts(const ExportOptions& options) {
  return options.exporter->suffix() != QStringLiteral("svg") || options.svgText != diagram::SvgText::Text ||
         !options.playhead.complete();
}

/// Starts Qt's fonts only if the picture needs them, and the system's only if ours do not have every letter.
diagram::DiagramLayout laidOut(const ExportOptions& options, const trace::Trace& trace, const QString& title) {
  const exporting::FileMeasurer measurer;
  auto layout = diagram::layOut(trace, options.layout, measurer);
  static_cast<void>(measurer.width(title, diagram::FontRole::Note));  // below the pages of a PDF
  if (measurer.complete()) {
    if (!needsFonts(options)) return layout;
    startDrawing(Fonts::Own);
    if (measurer.usesKorean()) diagram::loadFontsFor(u"한국어");
    return layout;
  }
  startDrawing(Fonts::System);
  diagram::loadFontsFor(title);
  return diagram::layOut(trace, options.layout, diagram::FontMeasurer());
}

/// Fills `layout` with no more than the graph's size. Both need fonts.
diagram::StateGraph stateGraph(const ExportOptions& options, const trace::Trace& trace, const QString& title,
                               diagram::DiagramLayout& layout) {
  constexpr QSizeF kPlainSize(480, 560);
  startDrawing(Fonts::System);
  diagram::loadFontsFor(title);
  const double scale = options.layout.fontScale;
  layout.size = kPlainSize * scale;
  layout.scale = scale;
  const SimTime at = std::min(options.playhead.at, trace.end);
  return diagram::stateGraphAt(trace, at, layout.size, scale, diagram::FontMeasurer());
}

tl::unexpected<Failure> afterTheEnd(std::string_view option, SimTime end) {
  return misused(
      filled(Cli::tr("%1 is after the end of the session, which is at %2."), option, text::instant(end).toStdString()));
}

/// No moment that is asked for lies behind the end.
Outcome<void> withinSession(const ExportOptions& options, SimTime end) {
  if (!options.playhead.complete() && options.playhead.at > end) return afterTheEnd("--at", end);
  const auto& ruler = options.layout.ruler;
  if (ruler && std::max(ruler->from, ruler->to) > end) return afterTheEnd("--measure", end);
  return {};
}

Outcome<QByteArray> drawn(const ExportOptions& options, const scenario::Scenario& scenario, Progress& progress) {
  const trace::Trace trace = sim::run(scenario);
  if (trace.tlsProblem) return failed(text::phrase(*trace.tlsProblem).toStdString());
  if (const auto within = withinSession(options, trace.end); !within) return tl::unexpected(within.error());
  const bool draws = options.exporter->takes().picture;
  progress.next(draws ? filled(Cli::tr("drawing")) : filled(Cli::tr("writing")));
  exporting::Request request = requestFor(options, scenario);
  diagram::DiagramLayout layout;
  diagram::StateGraph states;
  if (draws && options.states) {
    states = stateGraph(options, trace, request.title, layout);
    request.states = &states;
    request.playhead = {};
  } else if (draws) {
    layout = laidOut(options, trace, request.title);
  }
  request.trace = &trace;
  request.layout = &layout;
  request.progress = [&progress](double done) {
    progress.tell(done);
    return true;
  };
  auto bytes = options.exporter->render(request);
  if (!bytes) return failed(bytes.error().toStdString());
  return *std::move(bytes);
}

}  // namespace

Outcome<void> exportCommand(const Arguments& arguments) {
  const auto options = exportOptions(arguments);
  if (!options) return tl::unexpected(options.error());
  const auto scenario = scenarioFor(arguments);
  if (!scenario) return tl::unexpected(scenario.error());
  Progress progress(filled(Cli::tr("simulating")));
  const auto bytes = drawn(*options, *scenario, progress);
  if (!bytes) return tl::unexpected(bytes.error());
  return writeTo(options->output, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace wiretale::cli

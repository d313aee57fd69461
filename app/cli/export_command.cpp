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
#include "ui/export/file_measurer.h"
#include "ui/export/long_picture.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::cli {
namespace {

exporting::Request requestFor(const ExportOptions& options, const scenario::Scenario& scenario) {
  return {.theme = diagram::Theme::named(options.theme),
          .playhead = options.playhead,
          .visible = {},
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
Outcome<diagram::DiagramLayout> laidOut(const ExportOptions& options, const trace::Trace& trace, const QString& title) {
  const auto layOut = [&](const diagram::TextMeasurer& measurer) -> Outcome<diagram::DiagramLayout> {
    if (!options.zoomAsked) return exporting::boundedLayout(trace, options.layout, measurer);
    auto layout = exporting::layoutAsAsked(trace, options.layout, measurer);
    if (!layout) return failed(layout.error().toStdString());
    return *std::move(layout);
  };
  const exporting::FileMeasurer measurer;
  auto layout = layOut(measurer);
  if (!layout) return layout;
  static_cast<void>(measurer.width(title, diagram::FontRole::Note));  // below the pages of a PDF
  if (measurer.complete()) {
    if (!needsFonts(options)) return layout;
    startDrawing(Fonts::Own);
    if (measurer.usesKorean()) diagram::loadFontsFor(u"한국어");
    return layout;
  }
  startDrawing(Fonts::System);
  diagram::loadFontsFor(title);
  return layOut(diagram::FontMeasurer());
}

tl::unexpected<Failure> afterTheEnd(SimTime end) {
  return misused(
      filled(Cli::tr("--at is after the end of the session, which is at %1."), text::instant(end).toStdString()));
}

Outcome<QByteArray> drawn(const ExportOptions& options, const scenario::Scenario& scenario, Progress& progress) {
  const trace::Trace trace = sim::run(scenario);
  if (trace.tlsProblem) return failed(text::phrase(*trace.tlsProblem).toStdString());
  if (!options.playhead.complete() && options.playhead.at > trace.end) return afterTheEnd(trace.end);
  const bool draws = options.exporter->takes().picture;
  progress.next(draws ? filled(Cli::tr("drawing")) : filled(Cli::tr("writing")));
  exporting::Request request = requestFor(options, scenario);
  const auto layout = draws ? laidOut(options, trace, request.title) : Outcome<diagram::DiagramLayout>();
  if (!layout) return tl::unexpected(layout.error());
  request.trace = &trace;
  request.layout = &*layout;
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

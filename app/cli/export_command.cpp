#include "app/cli/command_line.h"
#include "app/cli/drawing_application.h"
#include "app/cli/export_options.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "core/scenario/scenario_text.h"
#include "core/sim/run.h"
#include "ui/diagram/fonts.h"

namespace wiretale::cli {
namespace {

exporting::Request requestFor(const ExportOptions& options, const scenario::Scenario& scenario) {
  return {.theme = diagram::Theme::named(options.theme),
          .playhead = options.playhead,
          .visible = {},
          .title = QString::fromStdString(scenario.title),
          .scenario = scenario::writeScenario(scenario),
          .scale = options.scale,
          .transparent = options.transparent,
          .svgText = options.svgText,
          .paper = options.paper,
          .progress = {}};
}

trace::Trace simulated(const scenario::Scenario& scenario) {
  const Progress progress("simulating");
  return sim::run(scenario);
}

Outcome<QByteArray> drawn(const ExportOptions& options, const scenario::Scenario& scenario, const trace::Trace& trace) {
  Progress progress("drawing");
  const diagram::DiagramLayout layout = diagram::layOut(trace, options.layout, diagram::FontMeasurer());
  exporting::Request request = requestFor(options, scenario);
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
  const trace::Trace trace = simulated(*scenario);
  const DrawingApplication application;
  const auto bytes = drawn(*options, *scenario, trace);
  if (!bytes) return tl::unexpected(bytes.error());
  return writeTo(options->output, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace wiretale::cli

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <QStringList>

#include "app/cli/command_line.h"
#include "app/cli/drawing_application.h"
#include "app/cli/export_options.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/scenario/scenario_text.h"
#include "core/sim/run.h"
#include "core/trace/wire_view.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/state_graph.h"
#include "ui/export/file_measurer.h"
#include "ui/export/long_picture.h"
#include "ui/text/event_text.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::cli {
namespace {

exporting::Request requestFor(const ExportOptions& options, const scenario::Scenario& scenario) {
  return {.theme = diagram::Theme::named(options.theme),
          .playhead = options.playhead,
          .selected = {},
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

/// A session that goes into the picture beside or behind the first.
struct Companion {
  QString name;
  trace::Trace trace;
};

/// What the picture is made of.
struct Drawn {
  diagram::DiagramLayout first;
  diagram::DiagramLayout second;  ///< of the session beside it, if there is one
};

/// What --filter lets through in a session; null without it.
std::shared_ptr<const trace::EventSet> matching(const ExportOptions& options, const trace::Trace& trace) {
  if (options.filter.letsAllThrough()) return nullptr;
  return std::make_shared<const trace::EventSet>(options.filter.apply(trace, text::searchText));
}

/// The rest is left out of the layout, or what stands for several says how many of them match.
void filter(const ExportOptions& options, const trace::Trace& trace, diagram::LayoutOptions& layout) {
  layout.only = options.hideRest ? matching(options, trace) : nullptr;
  layout.bright = options.hideRest ? nullptr : matching(options, trace);
}

/// What --filter lets through stands out, unless the rest is not drawn at all.
diagram::Emphasis emphasisOf(const ExportOptions& options, const trace::Trace& trace) {
  diagram::Emphasis emphasis;
  if (!options.hideRest) emphasis.bright = matching(options, trace);
  return emphasis;
}

Outcome<diagram::DiagramLayout> layoutOf(const diagram::TextMeasurer& measurer, const ExportOptions& options,
                                         const diagram::LayoutOptions& wanted, const trace::Trace& trace) {
  if (!options.zoomAsked) return exporting::boundedLayout(trace, wanted, measurer);
  auto layout = exporting::layoutAsAsked(trace, wanted, measurer);
  if (!layout) return failed(layout.error().toStdString());
  return *std::move(layout);
}

Outcome<Drawn> laidOutBy(const diagram::TextMeasurer& measurer, const ExportOptions& options,
                         const diagram::LayoutOptions& wanted, const trace::Trace& trace, const Companion* beside,
                         const Companion* ghost) {
  diagram::LayoutOptions layout = wanted;
  layout.beside = beside == nullptr ? nullptr : &beside->trace;
  layout.ghost = ghost == nullptr ? nullptr : &ghost->trace;
  filter(options, trace, layout);
  auto first = layoutOf(measurer, options, layout, trace);
  if (!first) return tl::unexpected(first.error());
  Drawn drawn{.first = *std::move(first), .second = {}};
  if (beside == nullptr) return drawn;
  layout.beside = &trace;
  layout.ghost = nullptr;
  filter(options, beside->trace, layout);
  auto second = layoutOf(measurer, options, layout, beside->trace);
  if (!second) return tl::unexpected(second.error());
  drawn.second = *std::move(second);
  return drawn;
}

/// Starts Qt's fonts only if the picture needs them, and the system's only if ours do not have every letter. `words`:
/// what else stands in the picture.
Outcome<Drawn> laidOut(const ExportOptions& options, const diagram::LayoutOptions& wanted, const trace::Trace& trace,
                       const QStringList& words, const Companion* beside, const Companion* ghost) {
  const exporting::FileMeasurer measurer;
  auto drawn = laidOutBy(measurer, options, wanted, trace, beside, ghost);
  if (!drawn) return drawn;
  for (const QString& word : words) static_cast<void>(measurer.width(word, diagram::FontRole::Note));
  if (measurer.complete()) {
    if (!needsFonts(options)) return drawn;
    startDrawing(Fonts::Own);
    if (measurer.usesKorean()) diagram::loadFontsFor(u"한국어");
    return drawn;
  }
  startDrawing(Fonts::System);
  for (const QString& word : words) diagram::loadFontsFor(word);
  return laidOutBy(diagram::FontMeasurer(), options, wanted, trace, beside, ghost);
}

/// What happens, as somebody sees it who has that insight.
Outcome<trace::Trace> seenBy(trace::Insight insight, const scenario::Scenario& scenario) {
  trace::Trace run = sim::run(scenario);
  if (run.tlsProblem) return failed(text::phrase(*run.tlsProblem).toStdString());
  return insight == trace::Insight::Wire ? trace::onTheWire(run) : std::move(run);
}

/// Of an option that names a session; nothing without it.
Outcome<std::optional<Companion>> companion(const Arguments& arguments, Option option, trace::Insight insight) {
  const auto word = arguments.value(option);
  if (!word) return std::optional<Companion>{};
  const auto named = companionFor(arguments, std::string(*word));
  if (!named) return tl::unexpected(named.error());
  auto seen = seenBy(insight, named->scenario);
  if (!seen) return tl::unexpected(seen.error());
  return std::optional(Companion{.name = QString::fromStdString(named->name), .trace = *std::move(seen)});
}

const Companion* pointerTo(const std::optional<Companion>& companion) {
  return companion ? &*companion : nullptr;
}

QString nameOf(const scenario::Scenario& scenario) {
  return scenario.branch.empty() ? text::scenarioTitle(scenario) : text::branchName(scenario.branch);
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

void putBeside(exporting::Request& request, const Drawn& drawn, const scenario::Scenario& scenario,
               const Companion* beside) {
  if (beside == nullptr) return;
  request.besideTrace = &beside->trace;
  request.beside = &drawn.second;
  request.caption = nameOf(scenario);
  request.besideCaption = beside->name;
}

Outcome<QByteArray> drawn(const ExportOptions& options, const scenario::Scenario& scenario, const Arguments& arguments,
                          Progress& progress) {
  const auto seen = seenBy(options.insight, scenario);
  if (!seen) return tl::unexpected(seen.error());
  const trace::Trace& trace = *seen;
  const auto beside = companion(arguments, Option::Beside, options.insight);
  if (!beside) return tl::unexpected(beside.error());
  const auto ghost = companion(arguments, Option::Ghost, options.insight);
  if (!ghost) return tl::unexpected(ghost.error());
  const SimTime end = *beside ? std::max(trace.end, (*beside)->trace.end) : trace.end;
  if (const auto within = withinSession(options, end); !within) return tl::unexpected(within.error());
  const bool draws = options.exporter->takes().picture;
  progress.next(draws ? filled(Cli::tr("drawing")) : filled(Cli::tr("writing")));
  exporting::Request request = requestFor(options, scenario);
  const diagram::Emphasis emphasis = emphasisOf(options, trace);
  const diagram::Emphasis besideEmphasis = *beside ? emphasisOf(options, (*beside)->trace) : diagram::Emphasis{};
  if (emphasis.bright != nullptr) request.emphasis = &emphasis;
  if (besideEmphasis.bright != nullptr) request.besideEmphasis = &besideEmphasis;
  const QStringList words{request.title, nameOf(scenario), *beside ? (*beside)->name : QString()};
  Drawn picture;
  diagram::StateGraph states;
  if (draws && options.states) {
    states = stateGraph(options, trace, request.title, picture.first);
    request.states = &states;
    request.playhead = {};
  } else if (draws) {
    auto made = laidOut(options, options.layout, trace, words, pointerTo(*beside), pointerTo(*ghost));
    if (!made) return tl::unexpected(made.error());
    picture = *std::move(made);
  }
  request.trace = &trace;
  request.layout = &picture.first;
  putBeside(request, picture, scenario, pointerTo(*beside));
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
  const auto bytes = drawn(*options, *scenario, arguments, progress);
  if (!bytes) return tl::unexpected(bytes.error());
  return writeTo(options->output, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace wiretale::cli

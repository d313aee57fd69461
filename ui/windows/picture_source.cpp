#include "ui/windows/picture_source.h"

#include "core/scenario/scenario_text.h"
#include "ui/diagram/fonts.h"
#include "ui/export/long_picture.h"
#include "ui/text/scenario_text.h"

namespace wiretale::windows {

namespace {

const QString kSuffix = QStringLiteral("format");
const QString kScale = QStringLiteral("scale");
const QString kTransparent = QStringLiteral("transparent");
const QString kPlots = QStringLiteral("plots");
const QString kOutlines = QStringLiteral("outlines");
const QString kPaper = QStringLiteral("paper");
const QString kPointOfView = QStringLiteral("pointOfView");
const QString kTheme = QStringLiteral("theme");

/// Numbers in a settings file may be anything.
template <typename Enum>
Enum enumOption(const settings::Settings& settings, const QString& name, Enum fallback, int count) {
  const int value = settings.exportOption(name, static_cast<int>(fallback)).toInt();
  return value >= 0 && value < count ? static_cast<Enum>(value) : fallback;
}

diagram::LayoutOptions optionsFor(const session::Session& session, const views::DiagramView& view,
                                  const ExportChoice& choice) {
  constexpr double kPictureWidth = 900;
  return {.width = kPictureWidth,
          .zoom = view.zoom(),
          .timeScale = view.axisLook().scale,
          .timeLabels = view.axisLook().labels,
          .windows = view.axisLook().windows,
          .ruler = view.ruler(),
          .plots = choice.plots ? view.plots() : diagram::PlotSet{},
          .only = session.finder().hiding(),
          .bright = session.finder().dimming()};
}

/// Null where no filter dims.
std::shared_ptr<const diagram::Emphasis> emphasisOf(const session::Session& session) {
  const auto bright = session.finder().dimming();
  if (bright == nullptr) return nullptr;
  return std::make_shared<const diagram::Emphasis>(diagram::Emphasis{.bright = bright, .connectors = {}});
}

/// What the window shows, or the whole diagram at a size that no window's has a say in.
std::shared_ptr<const diagram::DiagramLayout> layoutFor(const session::Session& session, const views::DiagramView& view,
                                                        const ExportChoice& choice) {
  if (choice.visibleOnly && session.onSameAxis() == nullptr)
    return std::make_shared<const diagram::DiagramLayout>(view.layout());
  diagram::LayoutOptions options = optionsFor(session, view, choice);
  options.ghost = session.ghost();
  options.beside = session.onSameAxis();
  return std::make_shared<const diagram::DiagramLayout>(
      exporting::boundedLayout(*session.trace(), options, diagram::FontMeasurer()));
}

/// A second run that stands beside the first is in the picture as well.
void holdBeside(HeldRequest& held, const session::Session& session, const views::DiagramView& view,
                const ExportChoice& choice) {
  const session::Session* const other = session.other();
  if (other == nullptr || session.besidePlace() != session::Session::Beside::Next) return;
  held.besideTrace = other->trace();
  diagram::LayoutOptions options = optionsFor(*other, view, choice);
  options.beside = session.trace().get();
  held.beside = std::make_shared<const diagram::DiagramLayout>(
      exporting::boundedLayout(*other->trace(), options, diagram::FontMeasurer()));
  held.request.besideTrace = held.besideTrace.get();
  held.request.beside = held.beside.get();
  held.besideEmphasis = emphasisOf(*other);
  held.request.besideEmphasis = held.besideEmphasis.get();
  held.request.caption = session.ownName();
  held.request.besideCaption = session.otherName();
}

}  // namespace

ExportChoice ExportChoice::remembered(const settings::Settings& settings) {
  ExportChoice choice;
  choice.suffix = settings.exportOption(kSuffix, choice.suffix).toString();
  choice.scale = qBound(1.0, settings.exportOption(kScale, choice.scale).toDouble(), 4.0);
  choice.transparent = settings.exportOption(kTransparent, choice.transparent).toBool();
  choice.plots = settings.exportOption(kPlots, choice.plots).toBool();
  choice.outlines = settings.exportOption(kOutlines, choice.outlines).toBool();
  choice.paper = enumOption(settings, kPaper, choice.paper, 3);
  choice.pointOfView = enumOption(settings, kPointOfView, choice.pointOfView, capture::kPointsOfView);
  choice.theme = enumOption(settings, kTheme, choice.theme, 4);
  return choice;
}

void ExportChoice::remember(settings::Settings& settings) const {
  settings.setExportOption(kSuffix, suffix);
  settings.setExportOption(kScale, scale);
  settings.setExportOption(kTransparent, transparent);
  settings.setExportOption(kPlots, plots);
  settings.setExportOption(kOutlines, outlines);
  settings.setExportOption(kPaper, static_cast<int>(paper));
  settings.setExportOption(kPointOfView, static_cast<int>(pointOfView));
  settings.setExportOption(kTheme, static_cast<int>(theme));
}

HeldRequest holdRequest(const session::Session& session, const views::DiagramView& view, const ExportChoice& choice) {
  HeldRequest held{session.trace(), layoutFor(session, view, choice), {}};
  holdBeside(held, session, view, choice);
  exporting::Request& request = held.request;
  request.trace = held.trace.get();
  request.layout = held.layout.get();
  held.emphasis = emphasisOf(session);
  request.emphasis = held.emphasis.get();
  request.theme = diagram::Theme::named(choice.theme);
  if (choice.atPlayhead) request.playhead.at = session.playback().at();
  if (choice.visibleOnly && request.beside == nullptr) request.visible = view.visibleContent();
  request.title = text::scenarioTitle(session.scenario());
  request.scenario = scenario::writeScenario(session.scenario());
  request.scale = choice.scale;
  request.transparent = choice.transparent;
  request.svgText = choice.outlines ? diagram::SvgText::Outlines : diagram::SvgText::Text;
  request.paper = choice.paper;
  request.pointOfView = choice.pointOfView;
  return held;
}

}  // namespace wiretale::windows

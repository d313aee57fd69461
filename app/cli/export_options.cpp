#include "app/cli/export_options.h"

#include <filesystem>

#include "app/cli/filter_option.h"
#include "app/cli/output.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

namespace wiretale::cli {
namespace {

using exporting::Exporter;

// Long sessions need a small one to be seen at once, and a large one to be read.
constexpr double kLeastZoom = 0.0001;
constexpr double kMostZoom = 2000;

const OptionSpec& specFor(Option option) {
  const auto table = optionTable();
  return *std::find_if(table.begin(), table.end(), [=](const OptionSpec& spec) { return spec.id == option; });
}

/// Reads the options one after another and keeps the first error.
class Reader {
 public:
  explicit Reader(const Arguments& arguments) : m_arguments(arguments) {}

  /// The place of the word that was chosen; 0 if the option is not given.
  std::size_t choice(Option option) {
    const auto text = m_arguments.value(option);
    return text ? kept(parseChoice(specFor(option).name, *text, specFor(option).value)) : 0;
  }

  /// The places of the words that were chosen, a bit each.
  std::uint8_t choices(Option option) {
    const auto text = m_arguments.value(option);
    return text ? kept(parseChoices(specFor(option).name, *text, specFor(option).value)) : std::uint8_t{0};
  }

  double real(Option option, double least, double most, double otherwise) {
    const auto text = m_arguments.value(option);
    return text ? kept(parseReal(specFor(option).name, *text, least, most)) : otherwise;
  }

  SimTime moment(Option option) {
    const auto text = m_arguments.value(option);
    return text ? kept(parseMoment(specFor(option).name, *text)) : kNever;
  }

  std::optional<diagram::TimeSpan> span(Option option) {
    const auto text = m_arguments.value(option);
    if (!text) return std::nullopt;
    const auto moments = kept(parseMoments(specFor(option).name, *text));
    return diagram::TimeSpan{moments.first, moments.second};
  }

  /// The option means nothing to the format.
  void refuseUnless(bool taken, Option option, const Exporter& exporter) {
    if (taken || !m_arguments.has(option)) return;
    keep(filled(Cli::tr("%1 means nothing to %2."), specFor(option).name, exporter.suffix().toStdString()));
  }

  void keep(std::string error) {
    if (m_error.empty()) m_error = std::move(error);
  }
  const std::string& error() const { return m_error; }

 private:
  template <typename T>
  T kept(tl::expected<T, std::string> result) {
    if (result) return *result;
    keep(std::move(result.error()));
    return T();
  }

  const Arguments& m_arguments;
  std::string m_error;
};

/// What the file is to be: said by --format, else by the file's suffix.
Outcome<const Exporter*> exporterFor(const Arguments& arguments, const std::string& output) {
  const std::string_view choices = specFor(Option::PictureFormat).value;
  if (const auto format = arguments.value(Option::PictureFormat)) {
    const auto choice = parseChoice("--format", *format, choices);
    if (!choice) return misused(choice.error());
    return exporting::exporterFor(QString::fromUtf8(format->data(), static_cast<qsizetype>(format->size())));
  }
  std::string suffix = std::filesystem::path(output).extension().string();
  if (output == kStandardOutput || suffix.size() < 2) {
    return misused(filled(Cli::tr("\"%1\" does not say which format is wanted: add --format %2."), output, choices));
  }
  suffix.erase(0, 1);
  if (const auto* exporter = exporting::exporterFor(QString::fromStdString(suffix))) return exporter;
  return misused(
      filled(Cli::tr("There is no format \".%1\": use .png, .svg, .pdf, .pcapng or .pcap, or add --format %2."), suffix,
             choices));
}

void readPicture(Reader& reader, const Arguments& arguments, ExportOptions& options) {
  options.scale = reader.real(Option::Scale, 1, 4, 1);
  options.transparent = arguments.has(Option::Transparent);
  options.hideRest = reader.choice(Option::Rest) == 1;
  options.svgText = static_cast<diagram::SvgText>(reader.choice(Option::Text));
  options.paper = static_cast<exporting::Paper>(reader.choice(Option::Paper));
  options.pointOfView = static_cast<capture::PointOfView>(reader.choice(Option::PointOfView));
  options.layout.plots = reader.choices(Option::Plots);
  options.states = reader.choice(Option::Subject) == 1;
  options.insight = static_cast<trace::Insight>(reader.choice(Option::Insight));
  options.layout.timeScale = static_cast<diagram::TimeScale>(reader.choice(Option::TimeScale));
  options.layout.timeLabels = static_cast<diagram::TimeLabels>(reader.choice(Option::TimeLabels));
  options.layout.windows = arguments.has(Option::Windows);
  options.layout.ruler = reader.span(Option::Measure);
  options.theme = static_cast<diagram::Theme::Name>(reader.choice(Option::Theme));
  options.layout.width = reader.real(Option::Width, diagram::kMinimumWidth, 4000, options.layout.width);
  options.layout.zoom = reader.real(Option::Zoom, kLeastZoom, kMostZoom, options.layout.zoom);
  options.zoomAsked = arguments.has(Option::Zoom);
  options.layout.fontScale = reader.real(Option::FontScale, 0.75, 3, options.layout.fontScale);
  options.playhead.at = reader.moment(Option::At);
  options.playhead.future = static_cast<diagram::Playhead::Future>(reader.choice(Option::Future));
}

void refuseWhatMeansNothing(Reader& reader, const Arguments& arguments, const ExportOptions& options) {
  const Exporter& exporter = *options.exporter;
  const exporting::Takes takes = exporter.takes();
  reader.refuseUnless(takes.scale, Option::Scale, exporter);
  reader.refuseUnless(takes.transparency, Option::Transparent, exporter);
  reader.refuseUnless(takes.textOrOutlines, Option::Text, exporter);
  reader.refuseUnless(takes.paper, Option::Paper, exporter);
  reader.refuseUnless(takes.pointOfView, Option::PointOfView, exporter);
  for (const Option option :
       {Option::Theme, Option::Width, Option::Zoom, Option::FontScale, Option::At, Option::Future, Option::Plots,
        Option::Insight, Option::TimeScale, Option::TimeLabels, Option::Measure, Option::Windows, Option::Subject,
        Option::Beside, Option::Ghost, Option::Filter, Option::Rest}) {
    reader.refuseUnless(takes.picture, option, exporter);
  }
  if (arguments.has(Option::Rest) && !arguments.has(Option::Filter)) {
    reader.keep(filled(Cli::tr("--rest needs --filter FILTER.")));
  }
  if (arguments.has(Option::Future) && !arguments.has(Option::At)) {
    reader.keep(filled(Cli::tr("--future needs --at TIME: without it the whole run is shown.")));
  }
}

}  // namespace

Outcome<ExportOptions> exportOptions(const Arguments& arguments) {
  const auto output = arguments.value(Option::Output);
  if (!output) return misused(filled(Cli::tr("\"export\" needs to know where to write: -o FILE.png.")));
  ExportOptions options;
  options.output = *output;
  const auto exporter = exporterFor(arguments, options.output);
  if (!exporter) return tl::unexpected(exporter.error());
  options.exporter = *exporter;
  auto filter = filterFor(arguments);
  if (!filter) return tl::unexpected(filter.error());
  options.filter = *std::move(filter);
  Reader reader(arguments);
  readPicture(reader, arguments, options);
  refuseWhatMeansNothing(reader, arguments, options);
  if (!reader.error().empty()) return misused(reader.error());
  return options;
}

}  // namespace wiretale::cli

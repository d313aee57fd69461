#include <algorithm>
#include <filesystem>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command_line.h"
#include "app/cli/drawing_application.h"
#include "app/cli/lesson_input.h"
#include "app/cli/output.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/sim/run.h"
#include "ui/diagram/fonts.h"
#include "ui/export/exporter.h"
#include "ui/export/handout.h"

namespace wiretale::cli {
namespace {

using exporting::LessonSheets;

constexpr std::string_view kThemes = "light|dark|print|high-contrast";

/// What the options say, checked.
struct LessonOptions {
  std::string output;
  exporting::SheetOptions sheets;
  exporting::Paper paper = exporting::Paper::A4;
};

Outcome<double> real(const Arguments& arguments, Option option, std::string_view name, double least, double most,
                     double otherwise) {
  const auto text = arguments.value(option);
  if (!text) return otherwise;
  const auto value = parseReal(name, *text, least, most);
  if (!value) return misused(value.error());
  return *value;
}

Outcome<LessonOptions> lessonOptions(const Arguments& arguments) {
  LessonOptions options;
  options.output = *arguments.value(Option::Output);
  const auto width = real(arguments, Option::Width, "--width", diagram::kMinimumWidth, 4000, options.sheets.width);
  const auto font = real(arguments, Option::FontScale, "--font-scale", 0.75, 3, options.sheets.fontScale);
  const auto scale = real(arguments, Option::Scale, "--scale", 1, 4, options.sheets.scale);
  for (const auto* value : {&width, &font, &scale})
    if (!*value) return tl::unexpected(value->error());
  options.sheets.height = options.sheets.height * *width / options.sheets.width;
  options.sheets.width = *width;
  options.sheets.fontScale = *font;
  options.sheets.scale = *scale;
  if (const auto theme = arguments.value(Option::Theme)) {
    const auto choice = parseChoice("--theme", *theme, kThemes);
    if (!choice) return misused(choice.error());
    options.sheets.theme = diagram::Theme::named(static_cast<diagram::Theme::Name>(*choice));
  }
  if (const auto paper = arguments.value(Option::Paper)) {
    const auto choice = parseChoice("--paper", *paper, "a4|letter");
    if (!choice) return misused(choice.error());
    options.paper = *choice == 0 ? exporting::Paper::A4 : exporting::Paper::Letter;
  }
  return options;
}

Outcome<void> listLessons() {
  std::size_t width = 0;
  for (const auto& builtin : lesson::builtinLessons()) width = std::max(width, builtin.name.size());
  std::string text;
  for (const auto& builtin : lesson::builtinLessons())
    text += fmt::format("{:<{}}  {}\n", builtin.name, width, readBuiltinLesson(builtin).title);
  return writeToStandardOutput(text);
}

/// "stop.png" → "stop-3.png".
std::string numbered(const std::string& output, std::size_t number) {
  const std::filesystem::path path(output);
  return (path.parent_path() / fmt::format("{}-{}{}", path.stem().string(), number, path.extension().string()))
      .string();
}

Outcome<void> write(const std::string& target, const QByteArray& bytes) {
  return writeTo(target, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

Outcome<void> writePictures(const LessonSheets& sheets, const exporting::Exporter& exporter,
                            const std::string& output) {
  for (const LessonSheets::Sheet& sheet : sheets.sheets()) {
    const auto bytes = exporter.render(sheet.request);
    if (!bytes) return failed(bytes.error().toStdString());
    if (auto written = write(numbered(output, sheet.step + 1), *bytes); !written) return written;
  }
  return {};
}

Outcome<void> writeHandout(const LessonSheets& sheets, const LessonOptions& options) {
  const auto bytes = exporting::renderHandout(sheets, options.paper);
  if (!bytes) return failed(bytes.error().toStdString());
  return write(options.output, *bytes);
}

Outcome<void> drawLesson(const Arguments& arguments) {
  const auto options = lessonOptions(arguments);
  if (!options) return tl::unexpected(options.error());
  std::string suffix = std::filesystem::path(options->output).extension().string();
  if (!suffix.empty()) suffix.erase(0, 1);
  const exporting::Exporter* exporter = exporting::exporterFor(QString::fromStdString(suffix));
  if (exporter == nullptr || !exporter->takes().picture)
    return misused(
        filled(Cli::tr("\"%1\" does not say what is wanted: use .pdf for a handout, .png or .svg for slides."),
               options->output));
  auto lesson = readLessonInput(arguments.positional().front());
  if (!lesson) return tl::unexpected(lesson.error());
  startDrawing(Fonts::System);
  diagram::loadFontsFor(fromUtf8(lesson->title));
  const LessonSheets sheets(
      *std::move(lesson), [](const scenario::Scenario& scenario) { return sim::run(scenario); },
      diagram::FontMeasurer(), options->sheets);
  return suffix == "pdf" ? writeHandout(sheets, *options) : writePictures(sheets, *exporter, options->output);
}

}  // namespace

Outcome<void> lessonCommand(const Arguments& arguments) {
  if (arguments.positional().empty()) return listLessons();
  if (arguments.has(Option::Output)) return drawLesson(arguments);
  return misused(filled(Cli::tr("\"lesson\" needs to know where to write: -o FILE.pdf.")));
}

}  // namespace wiretale::cli

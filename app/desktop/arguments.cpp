#include "app/desktop/arguments.h"

#include <functional>
#include <utility>

#include <QHash>

namespace wiretale::desktop {

namespace {

using Result = tl::expected<Arguments, QString>;
/// Takes an option's value; an empty string if it is fine, else what would be.
using Take = std::function<QString(Arguments&, const QString&)>;

QString takeTheme(Arguments& out, const QString& value) {
  using settings::WindowTheme;
  static const QHash<QString, WindowTheme> kThemes{{QStringLiteral("light"), WindowTheme::Light},
                                                   {QStringLiteral("dark"), WindowTheme::Dark},
                                                   {QStringLiteral("system"), WindowTheme::System}};
  if (!kThemes.contains(value)) return QStringLiteral("choose light, dark or system");
  out.theme = kThemes.value(value);
  return {};
}

QString takeLanguage(Arguments& out, const QString& value) {
  if (value != QStringLiteral("en") && value != QStringLiteral("ko")) return QStringLiteral("choose en or ko");
  out.language = value;
  return {};
}

QString takeSize(Arguments& out, const QString& value) {
  const QStringList parts = value.split(QLatin1Char('x'));
  const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
  if (size.width() < 320 || size.height() < 240 || size.width() > 16384 || size.height() > 16384)
    return QStringLiteral("write width x height in pixels, as 1366x768");
  out.size = size;
  return {};
}

QString takeConfig(Arguments& out, const QString& value) {
  out.config = value;
  return {};
}

const QHash<QString, Take>& valueOptions() {
  static const QHash<QString, Take> kOptions{{QStringLiteral("--theme"), takeTheme},
                                             {QStringLiteral("--lang"), takeLanguage},
                                             {QStringLiteral("--geometry"), takeSize},
                                             {QStringLiteral("--config"), takeConfig}};
  return kOptions;
}

bool takeFlag(Arguments& out, const QString& name) {
  const QHash<QString, bool*> flags{{QStringLiteral("--no-config"), &out.noConfig},
                                    {QStringLiteral("--log"), &out.log},
                                    {QStringLiteral("--help"), &out.help},
                                    {QStringLiteral("-h"), &out.help},
                                    {QStringLiteral("--version"), &out.version}};
  bool* flag = flags.value(name, nullptr);
  if (flag != nullptr) *flag = true;
  return flag != nullptr;
}

}  // namespace

Result parseArguments(const QStringList& arguments) {
  Arguments out;
  for (qsizetype place = 1; place < arguments.size(); ++place) {
    const QString& word = arguments[place];
    if (!word.startsWith(QLatin1Char('-'))) {
      if (!out.open.isEmpty()) return tl::unexpected(QStringLiteral("%1: one scenario at a time").arg(word));
      out.open = word;
      continue;
    }
    const QString name = word.section(QLatin1Char('='), 0, 0);
    if (takeFlag(out, word)) continue;
    const auto option = valueOptions().constFind(name);
    if (option == valueOptions().constEnd())
      return tl::unexpected(QStringLiteral("%1: no such option; --help lists them").arg(word));
    const bool inside = word.contains(QLatin1Char('='));
    if (!inside && place + 1 == arguments.size()) return tl::unexpected(QStringLiteral("%1: needs a value").arg(word));
    const QString value = inside ? word.section(QLatin1Char('='), 1) : arguments[++place];
    const QString problem = (*option)(out, value);
    if (!problem.isEmpty()) return tl::unexpected(QStringLiteral("%1 %2: %3").arg(name, value, problem));
  }
  return out;
}

QString usage() {
  return QStringLiteral(
      "Usage: wiretale-desktop [options] [scenario]\n"
      "Shows TCP sessions between a client and a server as an animated diagram.\n\n"
      "  scenario           a .wiretale file, a picture made by Wiretale, a lesson (.md), or a built-in's name\n"
      "  --theme THEME      light, dark or system\n"
      "  --lang LANGUAGE    en or ko\n"
      "  --geometry WxH     size of the window\n"
      "  --config FILE      settings file to use\n"
      "  --no-config        neither read nor write settings\n"
      "  --log              say on stderr what happens\n"
      "  --version          print the version\n"
      "  --help             print this\n");
}

}  // namespace wiretale::desktop

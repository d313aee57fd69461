#include "ui/views/lesson_text.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include "ui/text/lesson_html.h"

namespace wiretale::views {

namespace {

/// Names of pictures hold no folders, as the reader of lessons sees to; what is not there is left out.
QString withPictures(QString html, const QString& folder) {
  static const QString kMark = QStringLiteral("src=\"lesson:");
  for (qsizetype at = html.indexOf(kMark); at >= 0; at = html.indexOf(kMark, at)) {
    const qsizetype name = at + kMark.size();
    const qsizetype end = html.indexOf(QLatin1Char('"'), name);
    const QString path = folder.isEmpty() ? QString() : QDir(folder).filePath(html.mid(name, end - name));
    const QString source = QFileInfo::exists(path) ? QUrl::fromLocalFile(path).toString().toHtmlEscaped() : QString();
    html.replace(at, end - at, QStringLiteral("src=\"%1").arg(source));
    ++at;
  }
  return html;
}

}  // namespace

LessonText::LessonText(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::RichText);
  setWordWrap(true);
  setOpenExternalLinks(false);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void LessonText::show(const std::vector<lesson::Block>& blocks, const QString& folder) {
  static const QString kStyle = QStringLiteral(
      "<style>p{margin:0 0 7px 0} ul,ol{margin:0 0 7px 0;-qt-list-indent:0} li{margin-left:16px} pre{margin:0 0 7px "
      "0}</style>");
  setText(kStyle + withPictures(text::lessonHtml(blocks), folder));
  setVisible(!blocks.empty());
}

}  // namespace wiretale::views

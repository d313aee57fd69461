#include "ui/text/lesson_html.h"

#include <variant>

namespace wiretale::text {

namespace {

using lesson::Inline;

QString escaped(const std::string& text) {
  return QString::fromStdString(text).toHtmlEscaped();
}

QString htmlOf(const Inline& part) {
  const QString text = escaped(part.text);
  switch (part.style) {
    case Inline::Style::Emphasis:
      return QStringLiteral("<i>%1</i>").arg(text);
    case Inline::Style::Strong:
      return QStringLiteral("<b>%1</b>").arg(text);
    case Inline::Style::Code:
      return QStringLiteral("<code>%1</code>").arg(text);
    case Inline::Style::Plain:
      break;
  }
  return text;
}

QString htmlOf(const lesson::Line& line) {
  QString html;
  for (const Inline& part : line) html += htmlOf(part);
  return html;
}

struct ToHtml {
  QString operator()(const lesson::Paragraph& paragraph) const {
    return QStringLiteral("<p>%1</p>").arg(htmlOf(paragraph.line));
  }
  QString operator()(const lesson::List& list) const {
    QString items;
    for (const lesson::Line& item : list.items) items += QStringLiteral("<li>%1</li>").arg(htmlOf(item));
    return (list.numbered ? QStringLiteral("<ol>%1</ol>") : QStringLiteral("<ul>%1</ul>")).arg(items);
  }
  QString operator()(const lesson::Code& code) const { return QStringLiteral("<pre>%1</pre>").arg(escaped(code.text)); }
  QString operator()(const lesson::Picture& picture) const {
    return QStringLiteral("<p><img src=\"lesson:%1\" alt=\"%2\"></p>")
        .arg(escaped(picture.file), escaped(picture.description));
  }
};

QString plain(const lesson::Line& line) {
  QString text;
  for (const Inline& part : line) text += QString::fromStdString(part.text);
  return text;
}

struct ToText {
  QString operator()(const lesson::Paragraph& paragraph) const { return plain(paragraph.line); }
  QString operator()(const lesson::List& list) const {
    QStringList items;
    for (const lesson::Line& item : list.items) items += QStringLiteral("– ") + plain(item);
    return items.join(QLatin1Char('\n'));
  }
  QString operator()(const lesson::Code& code) const { return QString::fromStdString(code.text); }
  QString operator()(const lesson::Picture& picture) const { return QString::fromStdString(picture.description); }
};

}  // namespace

QString lessonHtml(const std::vector<lesson::Block>& blocks) {
  QString html;
  for (const lesson::Block& block : blocks) html += std::visit(ToHtml{}, block);
  return html;
}

QString lessonPlainText(const std::vector<lesson::Block>& blocks) {
  QStringList parts;
  for (const lesson::Block& block : blocks) parts += std::visit(ToText{}, block);
  return parts.join(QStringLiteral("\n\n"));
}

}  // namespace wiretale::text

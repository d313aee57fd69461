#include "tests/ui/text/ts_file.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace wiretale::testing {
namespace {

TsMessage readMessage(QXmlStreamReader& xml, const QString& context) {
  TsMessage message{.context = context, .source = {}, .comment = {}, .translation = {}};
  while (xml.readNextStartElement()) {
    if (xml.name() == u"source") {
      message.source = xml.readElementText();
    } else if (xml.name() == u"comment") {
      message.comment = xml.readElementText();
    } else if (xml.name() == u"translation") {
      message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
      message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

void readContext(QXmlStreamReader& xml, std::vector<TsMessage>& messages) {
  QString context;
  while (xml.readNextStartElement()) {
    if (xml.name() == u"name") {
      context = xml.readElementText();
    } else if (xml.name() == u"message") {
      messages.push_back(readMessage(xml, context));
    } else {
      xml.skipCurrentElement();
    }
  }
}

}  // namespace

std::vector<TsMessage> readTsFile(const QString& path) {
  std::vector<TsMessage> messages;
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString() << ": " << file.errorString().toStdString();
  QXmlStreamReader xml(&file);
  xml.readNextStartElement();
  while (xml.readNextStartElement()) {
    if (xml.name() == u"context") {
      readContext(xml, messages);
    } else {
      xml.skipCurrentElement();
    }
  }
  EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
  return messages;
}

std::vector<TsMessage> readTs(const QString& name) {
  return readTsFile(QDir(QStringLiteral(WIRETALE_TS_DIR)).filePath(name));
}

std::vector<std::string> placeholders(const QString& text) {
  static const QRegularExpression kPattern(QStringLiteral("\\{\\w+\\}|%L?[\\dn]|&(?=\\w)"));
  std::vector<std::string> found;
  for (auto matches = kPattern.globalMatch(text); matches.hasNext();) {
    found.push_back(matches.next().captured().toStdString());
  }
  std::ranges::sort(found);
  return found;
}

::testing::AssertionResult sameTexts(const std::set<std::string>& translated, const std::set<std::string>& wanted) {
  if (translated == wanted) return ::testing::AssertionSuccess();
  ::testing::AssertionResult result = ::testing::AssertionFailure();
  for (const std::string& text : wanted) {
    if (!translated.contains(text)) result << "\n  not translated: " << text;
  }
  for (const std::string& text : translated) {
    if (!wanted.contains(text)) result << "\n  no longer used: " << text;
  }
  return result;
}

std::vector<QString> tsNames() {
  const QStringList names = QDir(QStringLiteral(WIRETALE_TS_DIR)).entryList({QStringLiteral("*.ts")}, QDir::Files);
  return {names.begin(), names.end()};
}

}  // namespace wiretale::testing

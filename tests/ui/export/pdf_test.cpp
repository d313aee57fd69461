#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/ui/export/sample.h"
#include "tests/ui/export/tool.h"

namespace wiretale::exporting {
namespace {

using testing::runTool;
using testing::Sample;

class PdfExport : public ::testing::Test {
 protected:
  QString written(const Sample& sample) {
    const QString path = m_folder.filePath(QStringLiteral("out.pdf"));
    const auto done = exportTo(*exporterFor(u"pdf"), sample.request, path);
    EXPECT_TRUE(done) << done.error().toStdString();
    return path;
  }

  /// What pdfinfo says behind "Pages:" and the like.
  QString info(const QString& path, const QString& key) {
    const QString text = QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {path}).output);
    const QRegularExpression line(QStringLiteral("^%1: *(.*)$").arg(key), QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
  }

  QString textOf(const QString& path) {
    return QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).output);
  }

  QTemporaryDir m_folder;
};

TEST_F(PdfExport, IsOnePageAsLargeAsTheDiagram) {
  WIRETALE_NEEDS_TOOL("pdfinfo");
  const Sample sample(testing::wholeSession());
  const QString path = written(sample);
  EXPECT_EQ(info(path, QStringLiteral("Pages")), QStringLiteral("1"));
  const QString size = info(path, QStringLiteral("Page size"));
  EXPECT_NEAR(size.section(QLatin1Char(' '), 0, 0).toDouble(), sample.layout.size.width() * 0.75, 1);
  EXPECT_NEAR(size.section(QLatin1Char(' '), 2, 2).toDouble(), sample.layout.size.height() * 0.75, 1);
  EXPECT_EQ(info(path, QStringLiteral("Title")), sample.request.title);
}

TEST_F(PdfExport, OnPaperALongSessionTakesPagesWithTheLaneNamesOnEach) {
  WIRETALE_NEEDS_TOOL("pdfinfo");
  WIRETALE_NEEDS_TOOL("pdftotext");
  Sample sample(testing::longSession(60));
  sample.request.paper = Paper::A4;
  const QString path = written(sample);
  const int pages = info(path, QStringLiteral("Pages")).toInt();
  EXPECT_GE(pages, 2);
  EXPECT_TRUE(info(path, QStringLiteral("Page size")).contains(QStringLiteral("A4")));
  const QString text = textOf(path);
  EXPECT_EQ(text.count(QStringLiteral("Client")), pages) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("1 of %1").arg(pages)));
}

TEST_F(PdfExport, ADiagramLongerThanAPageCanBeIsCutIntoPages) {
  WIRETALE_NEEDS_TOOL("pdfinfo");
  const Sample sample(testing::longSession(600));
  ASSERT_GT(sample.layout.size.height(), 19'200);
  EXPECT_GE(info(written(sample), QStringLiteral("Pages")).toInt(), 2);
}

TEST_F(PdfExport, CarriesTheScenarioAsAnAttachmentThatOtherProgramsFind) {
  WIRETALE_NEEDS_TOOL("pdfdetach");
  const Sample sample(testing::handshakeWithLoss());
  const QString path = written(sample);
  const QString out = m_folder.filePath(QStringLiteral("scenario.wiretale"));
  runTool(QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), out, path});
  QFile file(out);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll().toStdString(), sample.request.scenario);
}

TEST_F(PdfExport, EmbedsItsFonts) {
  WIRETALE_NEEDS_TOOL("pdffonts");
  const Sample sample(testing::handshakeWithLoss());
  const QString fonts = QString::fromUtf8(runTool(QStringLiteral("pdffonts"), {written(sample)}).output);
  const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
  ASSERT_FALSE(lines.isEmpty());
  static const QRegularExpression embedded(QStringLiteral("\\byes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"));
  for (const QString& line : lines) EXPECT_TRUE(embedded.match(line).hasMatch()) << line.toStdString();
}

}  // namespace
}  // namespace wiretale::exporting

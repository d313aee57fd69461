#include <gtest/gtest.h>

#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/ui/export/tool.h"
#include "tests/ui/widgets/open_window.h"

namespace wiretale::windows {
namespace {

using testing::OpenWindow;
using testing::runTool;

/// So many questions and answers that they need several sheets.
scenario::Scenario longTalk(const char* title) {
  scenario::Scenario talk = testing::builtin("short-session");
  talk.title = title;
  scenario::Program client{scenario::Connect{}};
  scenario::Program server{scenario::Listen{}};
  for (int round = 0; round < 60; ++round) {
    client.insert(client.end(), {scenario::Send{.bytes = 100, .text = {}}, scenario::Receive{200}});
    server.insert(server.end(), {scenario::Receive{100}, scenario::Send{.bytes = 200, .text = {}}});
  }
  client.emplace_back(scenario::Close{});
  server.insert(server.end(), {scenario::ReceiveEnd{}, scenario::Close{}});
  talk.parties[Side::Client].program = client;
  talk.parties[Side::Server].program = server;
  return talk;
}

/// What the print dialogue leaves behind when one prints to a file.
class Printed : public ::testing::Test {
 protected:
  void SetUp() override {
    WIRETALE_NEEDS_TOOL("pdfinfo");
    WIRETALE_NEEDS_TOOL("pdftotext");
  }

  void print(const scenario::Scenario& scenario, QPageLayout::Orientation orientation = QPageLayout::Portrait,
             const QPageRanges& pages = {}) {
    OpenWindow open;
    open.session.open(scenario, {});
    open.session.playback().seek(testing::at(30ms));  // paper shows the whole session, not a moment of it
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(orientation);
    printer.setPageRanges(pages);
    open.window.pictures().paintOn(printer);
    EXPECT_FALSE(open.window.messages().isVisible()) << open.window.messages().text().toStdString();
  }

  QString info(const QString& key) const {
    const QString text = QString::fromUtf8(runTool(QStringLiteral("pdfinfo"), {m_path}).output);
    const QRegularExpression line(QStringLiteral("^%1: *(.*)$").arg(key), QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
  }
  int pages() const { return info(QStringLiteral("Pages")).toInt(); }
  QString text(int page) const {
    const QString number = QString::number(page);
    return QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-f"), number,
                                              QStringLiteral("-l"), number, m_path, QStringLiteral("-")})
            .output);
  }

  QTemporaryDir m_folder;
  QString m_path = m_folder.filePath(QStringLiteral("printed.pdf"));
};

TEST_F(Printed, ALongSessionTakesSheetsThatSayWhoWhatAndWhere) {
  print(longTalk("A long talk"));
  ASSERT_GE(pages(), 3);
  EXPECT_TRUE(info(QStringLiteral("Page size")).contains(QStringLiteral("A4")));
  for (int page = 1; page <= pages(); ++page) {
    const QString words = text(page);
    EXPECT_EQ(words.count(QStringLiteral("Client")), 1) << "page " << page << words.toStdString();
    EXPECT_EQ(words.count(QStringLiteral("Server")), 1) << "page " << page;
    EXPECT_TRUE(words.contains(QStringLiteral("A long talk"))) << "page " << page;
    EXPECT_TRUE(words.contains(QStringLiteral("%1 of %2").arg(page).arg(pages()))) << words.toStdString();
  }
  EXPECT_TRUE(text(1).contains(QStringLiteral("SYN-SENT")));
  EXPECT_TRUE(text(pages()).contains(QStringLiteral("TIME-WAIT")));
}

TEST_F(Printed, NoPacketIsLostBetweenTwoSheets) {
  print(longTalk("A long talk"));
  qsizetype questions = 0;
  for (int page = 1; page <= pages(); ++page) questions += text(page).count(QStringLiteral("100 B"));
  EXPECT_GE(questions, 60) << "near a cut a label may be on both";
}

TEST_F(Printed, OneSheetHasNoNumber) {
  print(testing::builtin("three-way-handshake-and-close"));
  EXPECT_EQ(pages(), 1);
  EXPECT_FALSE(text(1).contains(QStringLiteral("1 of 1")));
  EXPECT_TRUE(text(1).contains(QStringLiteral("TIME-WAIT")));
}

TEST_F(Printed, OnlyTheSheetsThatWereAskedFor) {
  print(longTalk("A long talk"), QPageLayout::Portrait, QPageRanges::fromString(QStringLiteral("2-3")));
  EXPECT_EQ(pages(), 2);
  EXPECT_TRUE(text(1).contains(QStringLiteral("2 of ")));
}

TEST_F(Printed, AcrossThePaperAsWell) {
  print(longTalk("A long talk"), QPageLayout::Landscape);
  ASSERT_GE(pages(), 3);
  EXPECT_EQ(text(pages()).count(QStringLiteral("Client")), 1);
}

TEST_F(Printed, ATitleThatIsTooLongLeavesThePageNumberLegible) {
  print(longTalk(std::string(400, 'W').c_str()));
  EXPECT_TRUE(text(1).contains(QStringLiteral("1 of "))) << text(1).toStdString();
  EXPECT_TRUE(text(1).contains(QStringLiteral("WW…"))) << text(1).toStdString();
}

}  // namespace
}  // namespace wiretale::windows

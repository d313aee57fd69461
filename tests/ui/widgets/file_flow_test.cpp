#include "ui/windows/file_flow.h"

#include <filesystem>

#include <gtest/gtest.h>

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "core/scenario/scenario_file.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/views/message_bar.h"

namespace wiretale::windows {
namespace {

using testing::OpenWindow;

struct WithFolder : OpenWindow {
  QTemporaryDir folder;
  QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
  QString write(const char* name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
  }
  void drop(const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
  }
  std::string said() { return window.messages().text().toStdString(); }
};

TEST(FileFlow, WhatIsSavedIsWhatIsOpenedAgain) {
  WithFolder open;
  open.session.setKnob(session::Knob::Loss, 0.123);
  const scenario::Scenario before = open.scenario();
  ASSERT_TRUE(open.window.files().saveTo(open.path("mine.wiretale")));
  EXPECT_FALSE(open.session.document().isModified());
  EXPECT_TRUE(open.window.windowTitle().startsWith(QStringLiteral("mine.wiretale")));
  open.window.files().openByName(QStringLiteral("syn-lost"));
  ASSERT_TRUE(open.window.files().open(open.path("mine.wiretale")));
  EXPECT_EQ(open.scenario(), before);
}

TEST(FileFlow, AnEditMakesTheWindowModifiedUntilItIsSavedOrUndone) {
  WithFolder open;
  ASSERT_TRUE(open.window.files().saveTo(open.path("a.wiretale")));
  EXPECT_FALSE(open.window.isWindowModified());
  open.session.setSeed(5);
  EXPECT_TRUE(open.window.isWindowModified());
  ASSERT_TRUE(open.window.files().save());
  EXPECT_FALSE(open.window.isWindowModified());
  open.session.document().undoStack().undo();
  EXPECT_TRUE(open.window.isWindowModified()) << "what is on disk has the other seed";
}

TEST(FileFlow, ABadFileSaysEverythingThatIsWrongAndLosesNothing) {
  WithFolder open;
  open.session.setSeed(99);
  const scenario::Scenario before = open.scenario();
  open.drop(open.write("bad.wiretale", R"({"wiretale": 1, "link": {"toServer": {"loss": 1.5, "latncy": "20ms"}}})"));
  EXPECT_EQ(open.scenario(), before);
  EXPECT_NE(open.said().find("1.5"), std::string::npos) << open.said();
  EXPECT_NE(open.said().find("latncy"), std::string::npos) << open.said();
  EXPECT_NE(open.said().find("bad.wiretale:1:"), std::string::npos) << open.said();
}

TEST(FileFlow, ComplaintsAreToldInTheLanguageOfTheWindow) {
  WithFolder open;
  const testing::InLanguage korean(text::Language::Korean);
  open.drop(open.write("bad.wiretale", R"({"wiretale": 1, "link": {"toServer": {"latncy": "20ms"}}})"));
  EXPECT_NE(open.said().find("latncy: 알 수 없는 키입니다(\"latency\" 아닙니까?)"), std::string::npos) << open.said();
  EXPECT_FALSE(open.window.files().saveTo(open.path("none/x.wiretale")));
  EXPECT_NE(open.said().find("폴더가 없습니다"), std::string::npos) << open.said();
}

TEST(FileFlow, WhatIsNoFileAtAllIsRefusedInWords) {
  WithFolder open;
  const trace::Trace before = open.trace();
  for (const QString& wrong :
       {open.path("missing.wiretale"), open.folder.path(), open.write("empty.wiretale", ""),
        open.write("binary.wiretale", QByteArray(1000, '\0')), open.write("cut.png", "\x89PNG\r\n\x1a\n nonsense")}) {
    open.window.messages().hide();
    EXPECT_FALSE(open.window.files().open(wrong));
    EXPECT_FALSE(open.said().empty()) << wrong.toStdString();
    EXPECT_EQ(open.trace(), before);
  }
}

TEST(FileFlow, ADroppedScenarioIsOpened) {
  WithFolder open;
  const auto scenario = testing::builtin("fin-lost");
  ASSERT_TRUE(scenario::saveScenario(scenario, std::filesystem::path(open.path("x.wiretale").toStdU16String())));
  open.drop(open.path("x.wiretale"));
  EXPECT_EQ(open.scenario(), scenario);
  EXPECT_EQ(open.settings.recentFiles().value(0), open.path("x.wiretale"));
}

TEST(FileFlow, ADroppedPictureBringsItsScenarioBack) {
  WithFolder open;
  open.session.setKnob(session::Knob::Latency, 0.077);
  const scenario::Scenario before = open.scenario();
  for (const char* suffix : {"png", "svg", "pdf"}) {
    const QString file = open.path("picture.") + QString::fromUtf8(suffix);
    ExportChoice choice;
    choice.suffix = QString::fromUtf8(suffix);
    QSignalSpy exported(&open.window.pictures(), &PictureFlow::exported);
    open.window.pictures().exportTo(choice, file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return exported.count() == 1; }, 20'000)) << open.said();
    open.window.files().openByName(QStringLiteral("syn-lost"));
    open.drop(file);
    EXPECT_EQ(open.scenario(), before) << suffix;
    EXPECT_TRUE(open.session.document().path().isEmpty()) << "saving must ask where to";
  }
}

TEST(FileFlow, AFailedSaveKeepsTheOldFileAndTheChanges) {
  WithFolder open;
  open.session.setSeed(8);
  EXPECT_FALSE(open.window.files().saveTo(open.path("no such folder/x.wiretale")));
  EXPECT_FALSE(open.said().empty());
  EXPECT_TRUE(open.session.document().isModified());
}

TEST(FileFlow, OpeningSomethingElseOffersUnsavedChangesBack) {
  WithFolder open;
  open.session.setSeed(77);
  const scenario::Scenario changed = open.scenario();
  open.window.files().openByName(QStringLiteral("syn-lost"));
  auto* back = open.window.messages().findChild<QPushButton*>();
  ASSERT_NE(back, nullptr);
  ASSERT_TRUE(back->isVisible()) << open.said();
  QTest::mouseClick(back, Qt::LeftButton);
  EXPECT_EQ(open.scenario(), changed);
  EXPECT_TRUE(open.session.document().isModified());
}

TEST(FileFlow, ClosingAsksOnlyIfSomethingWouldBeLost) {
  WithFolder open;
  int asked = 0;
  FileFlow::Answer answer = FileFlow::Answer::Cancel;
  open.window.files().setAsk([&](const QString&) {
    ++asked;
    return answer;
  });
  open.session.setSeed(3);
  EXPECT_FALSE(open.window.close());
  EXPECT_TRUE(open.window.isVisible());
  answer = FileFlow::Answer::Discard;
  EXPECT_TRUE(open.window.close());
  EXPECT_EQ(asked, 2);
}

TEST(PictureFlow, CopyPutsPictureAndTextOnTheClipboard) {
  WithFolder open;
  open.window.pictures().copy();
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  ASSERT_NE(data, nullptr);
  EXPECT_TRUE(data->hasImage());
  EXPECT_TRUE(data->hasFormat(QStringLiteral("image/svg+xml")));
  EXPECT_TRUE(data->text().contains(QStringLiteral("SYN")));
}

}  // namespace
}  // namespace wiretale::windows

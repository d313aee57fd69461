#include "ui/export/exporter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPdfWriter>
#include <QTemporaryDir>

#include "tests/ui/export/sample.h"
#include "tests/ui/text/in_language.h"
#include "ui/export/clipboard.h"
#include "ui/export/embedded.h"
#include "ui/export/printing.h"

namespace wiretale::exporting {
namespace {

using ::testing::HasSubstr;
using testing::Sample;

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(Exporters, AreFoundBySuffixInAnyCase) {
  for (const auto& exporter : exporters()) {
    EXPECT_EQ(exporterFor(exporter->suffix()), exporter.get());
    EXPECT_EQ(exporterFor(exporter->suffix().toUpper()), exporter.get());
    EXPECT_FALSE(exporter->name().isEmpty());
    EXPECT_TRUE(exporter->description().endsWith(QLatin1Char('.'))) << exporter->description().toStdString();
  }
  EXPECT_EQ(exporterFor(u"gif"), nullptr);
}

TEST(Exporters, GiveUpWhenToldTo) {
  Sample sample(testing::longSession(50));
  sample.request.progress = [](double) { return false; };
  for (const auto& exporter : exporters()) {
    const auto bytes = exporter->render(sample.request);
    ASSERT_FALSE(bytes) << exporter->suffix().toStdString();
    EXPECT_TRUE(bytes.error().isEmpty()) << "cancelling is no error to tell of";
  }
}

TEST(PngExport, IsThePictureInItsSizeWithTheScenario) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.scale = 2;
  const QImage image = QImage::fromData(exporterFor(u"png")->render(sample.request).value(), "PNG");
  EXPECT_EQ(image.size(), (sample.layout.size * 2).toSize());
  EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192, 0.1);
  EXPECT_EQ(image.text(QStringLiteral("Scenario")).toStdString(), sample.request.scenario);
  EXPECT_EQ(image.text(QStringLiteral("Title")), sample.request.title);
}

std::string captured(const Sample& sample, QStringView suffix) {
  return exporterFor(suffix)->render(sample.request).value().toStdString();
}

TEST(CaptureExport, HoldsTheTitleAndSaysOfEachPacketWhyItWasSentAndWhatBecameOfIt) {
  const std::string file = captured(Sample(testing::handshakeWithLoss()), u"pcapng");
  EXPECT_THAT(file, HasSubstr("A lost SYN, ACK"));
  EXPECT_THAT(file, HasSubstr("Packet 2. This segment carries"));
  EXPECT_THAT(file, HasSubstr("Lost on its way. The network lost the packet: its random draw, 10 %"));
  EXPECT_THAT(file, HasSubstr("[RFC "));
}

TEST(CaptureExport, SpeaksTheUsersLanguage) {
  const testing::InLanguage korean(text::Language::Korean);
  EXPECT_THAT(captured(Sample(testing::handshakeWithLoss()), u"pcapng"), HasSubstr("가는 길에 유실되었습니다."));
}

TEST(CaptureExport, IsMadeFromTheRequestedPointOfView) {
  Sample sample(testing::handshakeWithLoss());
  for (const auto& [view, name] :
       {std::pair(capture::PointOfView::Wire, "wire"), std::pair(capture::PointOfView::Client, "client"),
        std::pair(capture::PointOfView::Server, "server")}) {
    sample.request.pointOfView = view;
    EXPECT_THAT(captured(sample, u"pcapng"), HasSubstr(name));
  }
}

TEST(CaptureExport, NeedsNoLayout) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.layout = nullptr;
  EXPECT_EQ(captured(sample, u"pcap").substr(0, 4), "\x4D\x3C\xB2\xA1");
}

TEST(WriteBytes, ReplacesAFileAsAWhole) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("x.png"));
  ASSERT_TRUE(writeBytes("old", path));
  ASSERT_TRUE(writeBytes("new and longer", path));
  EXPECT_EQ(contents(path), "new and longer");
  EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1) << "something was left behind";
}

TEST(WriteBytes, AFolderThatIsNotThereIsAnErrorThatNamesIt) {
  const QTemporaryDir folder;
  const auto written = writeBytes("x", folder.filePath(QStringLiteral("none/x.png")));
  ASSERT_FALSE(written);
  EXPECT_TRUE(written.error().contains(QStringLiteral("none"))) << written.error().toStdString();
}

TEST(WriteBytes, AFullDeviceIsAnErrorAndStaysADevice) {
  if (!QFile::exists(QStringLiteral("/dev/full"))) GTEST_SKIP() << "there is no /dev/full here";
  const auto written = writeBytes("x", QStringLiteral("/dev/full"));
  ASSERT_FALSE(written);
  EXPECT_TRUE(written.error().contains(QStringLiteral("the disk is full"))) << written.error().toStdString();
  EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

TEST(Clipboard, OffersAPictureADrawingAndAListing) {
  Sample sample(testing::handshakeWithLoss());
  const auto data = clipboardData(sample.request);
  ASSERT_TRUE(data) << data.error().toStdString();
  EXPECT_EQ(qvariant_cast<QImage>((*data)->imageData()).size(), (sample.layout.size * 2).toSize());
  const QByteArray png = (*data)->data(QStringLiteral("image/png"));
  EXPECT_EQ(embeddedScenario(png, QString()).value(), sample.request.scenario);
  EXPECT_TRUE((*data)->data(QStringLiteral("image/svg+xml")).startsWith("<svg"));
  EXPECT_TRUE((*data)->text().contains(QStringLiteral("SYN"))) << (*data)->text().toStdString();
}

TEST(Clipboard, APictureTooLargeForTwiceTheSizeIsTakenSmaller) {
  const Sample sample(testing::longSession(120));
  ASSERT_GT(sample.layout.size.height(), 12'000);
  const auto data = clipboardData(sample.request);
  ASSERT_TRUE(data) << data.error().toStdString();
  EXPECT_EQ(qvariant_cast<QImage>((*data)->imageData()).width(), sample.layout.size.width() * 1.5);
}

TEST(Printing, CountsTheSheetsItFills) {
  const QTemporaryDir folder;
  QPdfWriter paper(folder.filePath(QStringLiteral("x.pdf")));
  paper.setPageSize(QPageSize(QPageSize::A4));
  EXPECT_EQ(sheetCount(paper, Sample(testing::handshakeWithLoss()).request), 1);
  const Sample sample(testing::longSession(60));
  EXPECT_GE(sheetCount(paper, sample.request), 2);
  EXPECT_TRUE(paintSheets(paper, sample.request));
}

TEST(Printing, AVisiblePartTakesOneSheet) {
  const QTemporaryDir folder;
  QPdfWriter paper(folder.filePath(QStringLiteral("x.pdf")));
  Sample sample(testing::longSession(60));
  sample.request.visible = QRectF(0, 500, sample.layout.size.width(), 3'000);
  EXPECT_EQ(sheetCount(paper, sample.request), 1);
}

}  // namespace
}  // namespace wiretale::exporting

#include <gtest/gtest.h>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include "tests/support/golden.h"
#include "tests/ui/export/sample.h"

namespace wiretale::exporting {
namespace {

using testing::Sample;

std::string svgOf(const Sample& sample) {
  return exporterFor(u"svg")->render(sample.request).value().toStdString();
}

/// "" if it is well-formed XML, else what is wrong.
std::string xmlError(const std::string& text) {
  QXmlStreamReader xml(QByteArray::fromStdString(text));
  while (!xml.atEnd()) xml.readNext();
  return xml.hasError() ? xml.errorString().toStdString() : "";
}

TEST(SvgExport, AHandshakeIsWrittenToTheLetter) {
  EXPECT_TRUE(testing::matchesGolden(svgOf(Sample(testing::handshakeWithLoss())), "export/handshake.svg"));
}

TEST(SvgExport, TheMomentOfAPlayheadIsWrittenToTheLetter) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.playhead = {kSessionStart + 30ms, diagram::Playhead::Future::Hidden};
  EXPECT_TRUE(testing::matchesGolden(svgOf(sample), "export/handshake-at-30ms.svg"));
}

TEST(SvgExport, TheSameRequestGivesTheSameBytesTwice) {
  EXPECT_EQ(svgOf(Sample(testing::wholeSession())), svgOf(Sample(testing::wholeSession())));
}

TEST(SvgExport, EveryIdIsThereOnce) {
  Sample sample(testing::wholeSession());
  sample.request.playhead = {kSessionStart + 90ms, diagram::Playhead::Future::Pale};  // drawn in two parts
  const QString svg = QString::fromStdString(svgOf(sample));
  QSet<QString> seen;
  static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
  for (auto match = id.globalMatch(svg); match.hasNext();) {
    const QString name = match.next().captured(1);
    EXPECT_FALSE(seen.contains(name)) << name.toStdString() << " is there twice";
    seen.insert(name);
  }
  for (std::size_t i = 0; i < sample.trace.packets.size(); ++i) {
    EXPECT_TRUE(seen.contains(QStringLiteral("packet-%1").arg(i + 1))) << "packet " << i + 1;
  }
}

TEST(SvgExport, EveryPacketHasItsSentence) {
  const std::string svg = svgOf(Sample(testing::handshakeWithLoss()));
  EXPECT_NE(svg.find("id=\"packet-2\"><title>"), std::string::npos);
  EXPECT_EQ(xmlError(svg), "");
}

TEST(SvgExport, OutlinesNeedNoFont) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.svgText = diagram::SvgText::Outlines;
  const std::string svg = svgOf(sample);
  EXPECT_EQ(svg.find("<text"), std::string::npos);
  EXPECT_EQ(xmlError(svg), "");
  EXPECT_GT(svg.size(), svgOf(Sample(testing::handshakeWithLoss())).size());
}

TEST(SvgExport, AnInvisibleTitleCharacterDoesNotBreakTheFile) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.title = QStringLiteral("a\x01 <b> & \"c\" ") + QChar(0xD800) + QStringLiteral(" \U0001F512");
  const std::string svg = svgOf(sample);
  EXPECT_EQ(xmlError(svg), "");
  EXPECT_NE(svg.find("<title>a\uFFFD &lt;b&gt; &amp; \"c\" \uFFFD \U0001F512</title>"), std::string::npos);
}

TEST(SvgExport, WithoutPaperThereIsNoPaperColouredSheet) {
  Sample sample(testing::handshakeWithLoss());
  const auto sheets = [&] {
    return QString::fromStdString(svgOf(sample)).count(QStringLiteral("<rect class=\"r1\" x=\"0\" y=\"0\""));
  };
  EXPECT_EQ(sheets(), 1);
  sample.request.transparent = true;
  EXPECT_EQ(sheets(), 0);
}

TEST(SvgExport, TwoThousandPacketsAreLinearInSize) {
  const auto size = [](int exchanges) {
    return static_cast<double>(svgOf(Sample(testing::longSession(exchanges))).size());
  };
  const double small = size(100);
  EXPECT_NEAR(size(1'000) / small, 10, 1.5);
}

TEST(SvgExport, AVisiblePartShowsTheLaneNamesAboveIt) {
  Sample sample(testing::longSession(40));
  sample.request.visible = QRectF(0, 600, sample.layout.size.width(), 400);
  const std::string svg = svgOf(sample);
  EXPECT_NE(svg.find("height=\"400\""), std::string::npos);
  EXPECT_NE(svg.find(">Client</text>"), std::string::npos);
  EXPECT_EQ(svg.find("id=\"packet-1\""), std::string::npos);
  EXPECT_EQ(xmlError(svg), "");
}

TEST(SvgExport, AnEmptyPartIsRefused) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.visible = QRectF(0, 1e6, 100, 100);
  const auto svg = exporterFor(u"svg")->render(sample.request);
  ASSERT_FALSE(svg);
  EXPECT_TRUE(svg.error().contains(QStringLiteral("nothing to export"))) << svg.error().toStdString();
}

}  // namespace
}  // namespace wiretale::exporting

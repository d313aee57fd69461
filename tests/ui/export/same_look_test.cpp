// Other programs show our SVG and PDF as we show our PNG.

#include <cmath>

#include <gtest/gtest.h>
#include <QFile>
#include <QTemporaryDir>

#include "tests/ui/export/sample.h"
#include "tests/ui/export/tool.h"
#include "ui/export/raster.h"

namespace wiretale::exporting {
namespace {

using testing::runTool;
using testing::Sample;

/// Root of the mean squared difference of the colour channels, 0 to 1.
double difference(const QImage& a, const QImage& b) {
  const QImage left = a.convertToFormat(QImage::Format_RGB32);
  const QImage right = b.convertToFormat(QImage::Format_RGB32);
  double sum = 0;
  for (int y = 0; y < left.height(); ++y) {
    for (int x = 0; x < left.width(); ++x) {
      const QRgb p = left.pixel(x, y);
      const QRgb q = right.pixel(x, y);
      sum += std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2) + std::pow(qBlue(p) - qBlue(q), 2);
    }
  }
  return std::sqrt(sum / (3.0 * left.width() * left.height())) / 255;
}

class SameLook : public ::testing::Test {
 protected:
  SameLook() : m_sample(testing::handshakeWithLoss()) { m_sample.request.scale = 2; }

  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

  QImage ours() const { return renderImage(m_sample.request).value(); }

  QImage throughRsvg() {
    EXPECT_TRUE(exportTo(*exporterFor(u"svg"), m_sample.request, path("x.svg")));
    const auto run = runTool(QStringLiteral("rsvg-convert"), {path("x.svg"), QStringLiteral("-o"), path("x.png")});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    return QImage(path("x.png"));
  }

  Sample m_sample;
  QTemporaryDir m_folder;
};

TEST_F(SameLook, AnSvgWithOutlinesThroughLibrsvg) {
  WIRETALE_NEEDS_TOOL("rsvg-convert");
  m_sample.request.svgText = diagram::SvgText::Outlines;
  const QImage theirs = throughRsvg();
  ASSERT_EQ(theirs.size(), ours().size());
  EXPECT_LT(difference(ours(), theirs), 0.02);
}

TEST_F(SameLook, AnSvgWithTextThroughLibrsvg) {
  WIRETALE_NEEDS_TOOL("rsvg-convert");
  const QImage theirs = throughRsvg();
  ASSERT_EQ(theirs.size(), ours().size());
  EXPECT_LT(difference(ours(), theirs), 0.03);
}

TEST_F(SameLook, APlayheadsMomentThroughLibrsvg) {
  WIRETALE_NEEDS_TOOL("rsvg-convert");
  m_sample.request.svgText = diagram::SvgText::Outlines;
  m_sample.request.playhead.at = kSessionStart + 30ms;
  EXPECT_LT(difference(ours(), throughRsvg()), 0.02);
}

TEST_F(SameLook, APdfThroughPoppler) {
  WIRETALE_NEEDS_TOOL("pdftoppm");
  ASSERT_TRUE(exportTo(*exporterFor(u"pdf"), m_sample.request, path("x.pdf")));
  const auto run =
      runTool(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("192"), QStringLiteral("-png"),
                                           QStringLiteral("-singlefile"), path("x.pdf"), path("y")});
  ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
  const QImage theirs = QImage(path("y.png")).copy(QRect(QPoint(), ours().size()));
  EXPECT_LT(difference(ours(), theirs), 0.04);
}

TEST_F(SameLook, WhatDiffersIsSeen) {
  const QImage before = ours();
  m_sample.request.playhead.at = kSessionStart + 30ms;
  EXPECT_GT(difference(before, ours()), 0.03);
}

}  // namespace
}  // namespace wiretale::exporting

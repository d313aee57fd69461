#include "ui/export/embedded.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include "tests/ui/export/sample.h"

namespace wiretale::exporting {
namespace {

using testing::Sample;

QByteArray rendered(const Sample& sample, QStringView suffix) {
  return exporterFor(suffix)->render(sample.request).value();
}

class EveryFormat : public ::testing::TestWithParam<const char*> {
 protected:
  QString suffix() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(EveryFormat, GivesTheScenarioBackToTheByte) {
  const Sample sample(testing::handshakeWithLoss());
  const auto found = embeddedScenario(rendered(sample, suffix()), QStringLiteral("x"));
  ASSERT_TRUE(found) << found.error().toStdString();
  EXPECT_EQ(*found, sample.request.scenario);
}

TEST_P(EveryFormat, AFileWithoutAScenarioIsToldFromOneThatCannotHoldOne) {
  Sample sample(testing::handshakeWithLoss());
  sample.request.scenario.clear();
  const auto found = embeddedScenario(rendered(sample, suffix()), QStringLiteral("picture.x"));
  ASSERT_FALSE(found);
  EXPECT_TRUE(found.error().contains(QStringLiteral("picture.x has no scenario inside")))
      << found.error().toStdString();
}

TEST_P(EveryFormat, CutOffAnywhereItNeitherCrashesNorInventsAScenario) {
  const Sample sample(testing::handshakeWithLoss());
  const QByteArray whole = rendered(sample, suffix());
  for (qsizetype length = 0; length < whole.size(); length += std::max<qsizetype>(1, whole.size() / 400)) {
    const auto found = embeddedScenario(whole.left(length), QStringLiteral("x"));
    EXPECT_EQ(found.value_or(sample.request.scenario), sample.request.scenario) << "cut after " << length;
  }
}

TEST_P(EveryFormat, AFlippedByteNeitherCrashesNorHangs) {
  const Sample sample(testing::handshakeWithLoss());
  QByteArray bytes = rendered(sample, suffix());
  for (qsizetype at = 0; at < std::min<qsizetype>(bytes.size(), 4'000); at += 7) {
    const char before = bytes[at];
    bytes[at] = static_cast<char>(before ^ 0x55);
    (void)embeddedScenario(bytes, QStringLiteral("x"));
    bytes[at] = before;
  }
}

INSTANTIATE_TEST_SUITE_P(Export, EveryFormat, ::testing::Values("png", "svg", "pdf"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST(EmbeddedScenario, SurvivesAProgramThatSavesThePngAnew) {
  const Sample sample(testing::handshakeWithLoss());
  const QImage image = QImage::fromData(rendered(sample, u"png"), "PNG");
  QByteArray again;
  QBuffer buffer(&again);
  buffer.open(QIODevice::WriteOnly);
  ASSERT_TRUE(image.save(&buffer, "PNG"));
  EXPECT_EQ(embeddedScenario(again, QStringLiteral("x")).value(), sample.request.scenario);
}

TEST(EmbeddedScenario, ACompressedTextChunkThatWouldFillTheMemoryIsRefused) {
  const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, ' ')).mid(4);
  const std::string_view view(bomb.constData(), static_cast<std::size_t>(bomb.size()));
  EXPECT_FALSE(inflated(view, 16 * 1024 * 1024));
}

TEST(EmbeddedScenario, DamagedCompressionIsNoText) {
  EXPECT_FALSE(inflated("no zlib data at all", 1'000));
  EXPECT_FALSE(inflated("", 1'000));
}

TEST(EmbeddedScenario, EntitiesThatExpandWithoutEndAreRefused) {
  const QByteArray svg =
      R"(<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">)"
      R"(<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">)"
      R"(<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]>)"
      R"(<svg xmlns="http://www.w3.org/2000/svg"><metadata><scenario xmlns="urn:x-wiretale:scenario">&e;)"
      R"(</scenario></metadata></svg>)";
  EXPECT_FALSE(embeddedScenario(svg, QStringLiteral("x.svg")));
}

TEST(EmbeddedScenario, AnElementOfAnotherNamespaceIsNotOurs) {
  EXPECT_FALSE(scenarioInSvg(R"(<svg xmlns="http://www.w3.org/2000/svg"><scenario>{}</scenario></svg>)"));
}

TEST(EmbeddedScenario, WhatIsNoPictureSaysSo) {
  const auto found = embeddedScenario("GIF89a...", QStringLiteral("old.gif"));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error(), QStringLiteral("old.gif is no PNG, SVG or PDF file, so there is no scenario inside."));
}

TEST(EmbeddedScenario, FilesThatCannotBeReadSayWhy) {
  const QTemporaryDir folder;
  const auto missing = readEmbeddedScenario(folder.filePath(QStringLiteral("none.png")));
  ASSERT_FALSE(missing);
  EXPECT_TRUE(missing.error().contains(QStringLiteral("none.png cannot be read"))) << missing.error().toStdString();
  const auto directory = readEmbeddedScenario(folder.path());
  ASSERT_FALSE(directory);
  EXPECT_TRUE(directory.error().contains(QStringLiteral("it is a folder"))) << directory.error().toStdString();
}

}  // namespace
}  // namespace wiretale::exporting

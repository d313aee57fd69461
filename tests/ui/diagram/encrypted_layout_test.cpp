#include "ui/diagram/encrypted_layout.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/trace/tls_content.h"
#include "core/trace/wire_view.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"

namespace wiretale::testing {
namespace {

using diagram::ArrowShape;
using diagram::DiagramLayout;
using diagram::EncryptedArea;

constexpr const char* kSecured[]{"tls13",     "tls13-0rtt",      "tls13-lost-flight", "tls13-retry",
                                 "tls12-rsa", "tls12-resumed",   "https-visit",       "tls-corrupted-record",
                                 "dtls",      "dtls-lost-flight"};

const ArrowShape& firstEncrypted(const DiagramLayout& layout, const trace::Trace& trace, Side from) {
  const diagram::TlsReading reading(trace);
  const auto change = std::ranges::find_if(reading.keyChanges(),
                                           [=](const diagram::KeyChange& c) { return c.from == from && c.first; });
  return layout.arrows[change->packet];
}

TEST(EncryptedAreas, BeginAlongTheFirstEncryptedMessage) {
  const trace::Trace trace = traceOf("tls13");
  const DiagramLayout layout = layOutFixed(trace);
  ASSERT_FALSE(layout.encrypted.areas.empty());
  const EncryptedArea& area = layout.encrypted.areas.front();
  const ArrowShape& arrow = firstEncrypted(layout, trace, Side::Server);
  EXPECT_EQ(area.depth, 1);
  EXPECT_DOUBLE_EQ(area.outline.front().y(), arrow.intended.y());
  const auto right = std::ranges::max_element(area.outline, {}, [](QPointF point) { return point.x(); });
  EXPECT_DOUBLE_EQ(right->y(), arrow.tail.y());
}

TEST(EncryptedAreas, GetDeeperWithEachKeyOfEitherSide) {
  const trace::Trace trace = traceOf("tls13");
  const DiagramLayout layout = layOutFixed(trace);
  const ArrowShape& server = firstEncrypted(layout, trace, Side::Server);
  const ArrowShape& client = firstEncrypted(layout, trace, Side::Client);
  const double middle = (layout.laneX[Side::Client] + layout.laneX[Side::Server]) / 2;
  const double serverY = (server.tail.y() + server.tip.y()) / 2;
  const double clientY = (client.tail.y() + client.tip.y()) / 2;
  EXPECT_EQ(layout.encrypted.depthAt({middle, serverY - 1}), 0);
  EXPECT_EQ(layout.encrypted.depthAt({middle, serverY + 1}), 1);
  EXPECT_EQ(layout.encrypted.depthAt({middle, clientY + 1}), 2);
  EXPECT_EQ(layout.encrypted.depthAt({middle, layout.arrows.back().tail.y() - 40}), 4);
  EXPECT_EQ(layout.encrypted.depthAt({middle, layout.laneBottom}), 0);
  EXPECT_EQ(layout.encrypted.depthAt({layout.laneX[Side::Client] - 20, clientY + 1}), 0);
}

TEST(EncryptedAreas, AreNoneWithoutTls) {
  const DiagramLayout layout = layOutFixed(traceOf("transfer"));
  EXPECT_TRUE(layout.encrypted.areas.empty());
  EXPECT_TRUE(layout.encrypted.keys.empty());
}

class EncryptedLayoutOf : public ::testing::TestWithParam<const char*> {};

TEST_P(EncryptedLayoutOf, StandsBetweenTheLanesEachAreaWithinTheOneBefore) {
  const trace::Trace trace = traceOf(GetParam());
  const DiagramLayout layout = layOutFixed(trace, {.width = 1366});
  const double left = layout.laneX[Side::Client] + layout.bandWidth / 2;
  const double right = layout.laneX[Side::Server] - layout.bandWidth / 2;
  ASSERT_FALSE(layout.encrypted.areas.empty());
  int depth = 0;
  for (const EncryptedArea& area : layout.encrypted.areas) {
    if (area.depth <= depth) depth = 0;  // the next connection's
    for (const QPointF& corner : area.outline) {
      EXPECT_GE(corner.x(), left);
      EXPECT_LE(corner.x(), right);
      EXPECT_GE(corner.y(), layout.laneTop);
      EXPECT_LE(corner.y(), layout.laneBottom);
    }
    EXPECT_GT(area.depth, depth);
    depth = area.depth;
  }
}

TEST_P(EncryptedLayoutOf, KeysStandApartOnTheLanesAndEachIsNamedBesideItsSendersLane) {
  const trace::Trace trace = traceOf(GetParam());
  const DiagramLayout layout = layOutFixed(trace, {.width = 1366});
  const auto& keys = layout.encrypted.keys;
  ASSERT_FALSE(keys.empty());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    EXPECT_TRUE(keys[i].at.x() == layout.laneX[Side::Client] || keys[i].at.x() == layout.laneX[Side::Server]);
    for (std::size_t k = 0; k < i; ++k) {
      EXPECT_TRUE(keys[i].at.x() != keys[k].at.x() || std::abs(keys[i].at.y() - keys[k].at.y()) >= 13);
    }
  }
  const auto captions =
      std::ranges::count(layout.texts, QStringLiteral("encrypted from here"), &diagram::TextShape::text);
  EXPECT_GE(captions, 1);
}

TEST_P(EncryptedLayoutOf, PutsALockOnEveryLabelOfAnEncryptedPacketAndOnNoOther) {
  const trace::Trace whole = traceOf(GetParam());
  for (const trace::Trace& trace : {whole, trace::onTheWire(whole)}) {
    const DiagramLayout layout = layOutFixed(trace, {.width = 1366});
    for (const diagram::TextShape& text : layout.texts) {
      if (text.font != diagram::FontRole::Label || text.event.kind != diagram::EventRef::Kind::Packet) continue;
      const auto contents = trace::tlsContentsOf(trace, trace.packets[text.event.index]);
      EXPECT_EQ(text.lock, std::ranges::any_of(contents, &trace::TlsContent::encrypted)) << text.text.toStdString();
    }
  }
}

TEST_P(EncryptedLayoutOf, IsSoundInEveryView) {
  const trace::Trace trace = traceOf(GetParam());
  for (const double width : {560.0, 1366.0, 3840.0}) {
    SCOPED_TRACE(width);
    const trace::Trace seen = trace::onTheWire(trace);
    expectSound(layOutFixed(seen, {.width = width}), seen);
    expectSound(layOutFixed(trace, {.width = width, .windows = true}), trace);
    expectSound(layOutFixed(trace, {.width = width, .timeScale = diagram::TimeScale::Even}), trace);
  }
}

INSTANTIATE_TEST_SUITE_P(Builtins, EncryptedLayoutOf, ::testing::ValuesIn(kSecured), [](const auto& test) {
  std::string name = test.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

}  // namespace
}  // namespace wiretale::testing

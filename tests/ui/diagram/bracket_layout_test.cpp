// A bracket joins the packets that carry one message between them, and names it once.
#include "ui/diagram/bracket_layout.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "core/trace/tls_carriage.h"
#include "core/trace/wire_view.h"
#include "core/wire/tls/dissect_tls.h"
#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"

namespace wiretale::testing {
namespace {

using diagram::BracketShape;
using diagram::DiagramLayout;

/// The packets that carried a message the first time it was sent.
struct Cut {
  std::string name;
  trace::Index first;
  trace::Index last;
  auto operator<=>(const Cut&) const = default;
};

/// Handshake messages in more than one packet, counted packet by packet.
std::set<Cut> cutsOf(const trace::Trace& trace) {
  std::set<Cut> cuts;
  for (const trace::SecureConnection& secure : trace.secure) {
    const tls::ConnectionSecrets& secrets = trace.tls->secrets[secure.tape];
    for (std::size_t i = 0; i < secrets.messages.size(); ++i) {
      std::vector<trace::Index> packets = trace::packetsOfMessage(trace, secure, i);
      std::erase_if(packets, [&](trace::Index index) {
        return trace.packets[index].retransmission || trace.packets[index].copy;
      });
      if (packets.size() < 2) continue;
      const wire::tls::Context context{.dtls = secrets.version == tls::Version::Dtls12};
      cuts.insert(
          {std::string(wire::tls::messageName(secrets.messages[i].bytes, context)), packets.front(), packets.back()});
    }
  }
  return cuts;
}

std::vector<const diagram::TextShape*> namesBeside(const DiagramLayout& layout, const QString& name) {
  std::vector<const diagram::TextShape*> names;
  for (const diagram::TextShape& text : layout.texts) {
    const bool outside = text.anchor.x() < layout.laneX[Side::Client] || text.anchor.x() > layout.laneX[Side::Server];
    if (outside && text.text == name && text.font == diagram::FontRole::Note) names.push_back(&text);
  }
  return names;
}

class BracketsOf : public ::testing::TestWithParam<std::string> {};

TEST_P(BracketsOf, JoinTheSegmentsOfEachMessageThatIsCutAndTouchNothingElse) {
  const trace::Trace trace = traceOf(GetParam());
  const DiagramLayout layout = layOutFixed(trace, {.width = 1366});
  for (const Cut& cut : cutsOf(trace)) {
    SCOPED_TRACE(cut.name);
    const auto found = std::ranges::find_if(layout.brackets, [&](const BracketShape& bracket) {
      return bracket.first == cut.first && bracket.last == cut.last;
    });
    ASSERT_NE(found, layout.brackets.end());
    const auto* const first = arrowOf(layout, cut.first);
    const auto* const last = arrowOf(layout, cut.last);
    EXPECT_LE(found->glyph.top(), first->tail.y() + 4);
    EXPECT_GE(found->glyph.bottom(), last->tail.y() - 4);
    const bool client = found->from == Side::Client;
    EXPECT_EQ(client, found->glyph.center().x() < layout.laneX[Side::Client]) << "outside of the sender's lane";
    EXPECT_EQ(namesBeside(layout, QString::fromStdString(cut.name)).empty(), false);
  }
  EXPECT_TRUE(bracketsTouchNothing(layout));
  EXPECT_TRUE(bracketsTouchNothing(layOutFixed(trace, {.width = 1366, .windows = true})));
  EXPECT_TRUE(bracketsTouchNothing(layOutFixed(trace::onTheWire(trace), {.width = 800})));
}

INSTANTIATE_TEST_SUITE_P(Builtins, BracketsOf, ::testing::ValuesIn(builtinNames()), builtinTestName);

/// A flight with a certificate is longer than a segment here and there.
TEST(Brackets, AreThereInSeveralOfTheSessionsThatComeWithTheProgram) {
  std::size_t sessions = 0;
  for (const std::string& name : builtinNames()) sessions += cutsOf(traceOf(name)).empty() ? 0U : 1U;
  EXPECT_GE(sessions, 5U);
}

/// With small segments everything is cut; the name stands once beside all of a message's segments.
TEST(Brackets, NameAMessageOnceHoweverManySegmentsItTakes) {
  scenario::Scenario scenario = scenario::builtinScenario("tls12-rsa").value();
  for (const Side side : kSides) scenario.parties[side].tcp.mss = 300;
  const trace::Trace trace = sim::run(scenario);
  const DiagramLayout layout = layOutFixed(trace, {.width = 1366});
  EXPECT_EQ(namesBeside(layout, QStringLiteral("Certificate")).size(), 1U);
  expectSound(layout, trace);
}

TEST(Brackets, OfAMessageSentAgainGoOnlyAroundItsFirstSegments) {
  const trace::Trace trace = traceOf("tls13-lost-flight");
  const DiagramLayout layout = layOutFixed(trace);
  ASSERT_FALSE(layout.brackets.empty());
  for (const BracketShape& bracket : layout.brackets) {
    EXPECT_FALSE(trace.packets[bracket.first].retransmission);
    EXPECT_FALSE(trace.packets[bracket.last].retransmission);
  }
}

TEST(Brackets, AreAroundRecordsForWhoeverCannotReadThem) {
  scenario::Scenario scenario = scenario::builtinScenario("tls13").value();
  for (const Side side : kSides) scenario.parties[side].tcp.mss = 500;
  const trace::Trace seen = trace::onTheWire(sim::run(scenario));
  const DiagramLayout layout = layOutFixed(seen, {.width = 1366});
  ASSERT_FALSE(layout.brackets.empty());
  EXPECT_TRUE(namesBeside(layout, QStringLiteral("Certificate")).empty());
  EXPECT_FALSE(namesBeside(layout, QStringLiteral("Application Data")).empty());
  expectSound(layout, seen);
}

TEST(Brackets, TakeNoRoomWhereNothingIsCut) {
  const trace::Trace trace = traceOf("transfer");
  const diagram::TlsReading reading(trace);
  EXPECT_TRUE(reading.cutMessages().empty());
  EXPECT_EQ(layOutFixed(trace).barRoom[Side::Client], 0);
}

}  // namespace
}  // namespace wiretale::testing

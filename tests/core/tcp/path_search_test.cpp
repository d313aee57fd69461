// The search for longer segments behind a black hole (RFC 4821), and the scoreboard that cuts a lost one.

#include "core/tcp/path_search.h"

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/tcp/scoreboard.h"

namespace wiretale::tcp {
namespace {

constexpr SimTime kStart = kSessionStart;

/// Searches on a path that takes `fits`; gives how many sizes were tried.
int search(PathSearch& search, std::uint32_t fits, SimTime now = kStart) {
  int tried = 0;
  while (const auto size = search.next(10min, now)) {
    search.trying(*size);
    *size <= fits ? search.fits() : search.failed();
    ++tried;
  }
  return tried;
}

TEST(PathSearch, FindsTheLongestByHalves) {
  for (const std::uint32_t longest : {1'024U, 1'031U, 1'060U, 1'240U, 1'459U}) {
    PathSearch path;
    path.begin(1'024, 1'460, 1'460);
    EXPECT_LE(search(path, longest), 7);
    EXPECT_LE(path.works(), longest);
    EXPECT_LT(longest - path.works(), 8U) << "near enough, as Linux has it";
  }
}

TEST(PathSearch, BeginsAnewAfterAWhileForThePathMayHaveChanged) {
  PathSearch path;
  path.begin(1'024, 1'460, 1'460);
  search(path, 1'100);
  EXPECT_FALSE(path.next(10min, kStart + 9min).has_value());
  EXPECT_GT(search(path, 1'460, kStart + 10min), 0);
  EXPECT_GE(path.works(), 1'453U);
}

TEST(PathSearch, TriesNothingIfItIsNotToOrNothingIsAmiss) {
  PathSearch path;
  EXPECT_FALSE(path.next(10min, kStart).has_value()) << "no black hole";
  path.begin(1'024, 1'460, 1'460);
  EXPECT_FALSE(path.next(SimDuration::zero(), kStart).has_value());
}

TEST(PathSearch, BelievesARouter) {
  PathSearch path;
  path.begin(1'024, 1'460, 1'460);
  path.limit(1'100);
  search(path, 1'460);
  EXPECT_LE(path.works(), 1'100U);
}

TEST(Scoreboard, CutsALostPieceAndKeepsCount) {
  Scoreboard board;
  for (std::uint64_t i = 0; i < 20; ++i) board.add(100 * i, 100 * (i + 1), false, kStart);
  Scoreboard::Delivery delivery;
  board.sack(600, 900, delivery);
  board.splitLost(500, 30);
  EXPECT_EQ(board.pieces(), 23U);
  EXPECT_EQ(board.piecesLost(), 4U);
  EXPECT_EQ(board.piecesSacked(), 3U);
  EXPECT_EQ(board.bytesInFlight(), 2'000U - 100U - 300U);
  EXPECT_TRUE(board.isLost(530));
  EXPECT_FALSE(board.isLost(600));
  for (const std::uint64_t begin : {500U, 530U, 560U, 590U}) {
    ASSERT_NE(board.firstLost(), nullptr);
    EXPECT_EQ(board.firstLost()->begin, begin);
    EXPECT_EQ(board.firstLost()->sign, LossSign::TooLong);
    board.resend(begin, kStart + 1ms);
  }
  EXPECT_EQ(board.piecesLost(), 0U);
  board.acknowledge(2'000, delivery);
  EXPECT_TRUE(board.empty());
  EXPECT_EQ(board.bytesInFlight(), 0U);
  EXPECT_EQ(board.piecesSacked(), 0U);
}

TEST(PathSearch, InASessionNoProbeShrinksTheCongestionWindow) {
  const trace::Trace trace = sim::run(scenario::builtinScenario("path-mtu-search").value());
  const auto ruleOf = [&trace](trace::Index reason) { return trace.reasonAt(reason).rule; };
  int probes = 0;
  int lost = 0;
  std::uint32_t longest = 0;
  for (const trace::PacketRecord& packet : trace.packets) {
    if (ruleOf(packet.sentReason) != Rule::PathProbe) continue;
    ++probes;
    lost += packet.died() ? 1 : 0;
    if (!packet.died()) longest = std::max(longest, packet.payloadLength);
  }
  EXPECT_GE(probes, 3);
  EXPECT_GE(lost, 1);
  EXPECT_GT(longest, 1'024U);
  EXPECT_LE(longest, 1'300U - 40U);
  for (const trace::PacketRecord& packet : trace.packets)
    EXPECT_NE(ruleOf(packet.arrivalReason), Rule::AckFindsLoss) << "a probe's loss is no congestion";
  int verdicts = 0;
  for (const trace::Incident& incident : trace.incidents)
    verdicts += ruleOf(incident.reason) == Rule::PathProbeFits || ruleOf(incident.reason) == Rule::PathProbeLost;
  EXPECT_EQ(verdicts, probes);
  EXPECT_EQ(trace.states[Side::Server].back().state, State::Closed);
}

}  // namespace
}  // namespace wiretale::tcp

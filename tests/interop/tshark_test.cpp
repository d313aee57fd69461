#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/capture/pcap_writer.h"
#include "core/capture/pcapng_writer.h"
#include "core/capture/sightings.h"
#include "core/explain/explain.h"
#include "core/trace/message_name.h"
#include "tests/interop/flag_rules.h"
#include "tests/interop/look.h"
#include "tests/interop/sessions.h"
#include "tests/interop/tshark.h"
#include "tests/support/trace_builder.h"

namespace wiretale::testing {
namespace {

using capture::PointOfView;

/// Sections of one pcapng file, one a session: the program is started once for all of them.
std::string captureOf(const std::vector<Session>& sessions, PointOfView view) {
  std::string capture;
  for (const Session& session : sessions) {
    capture += capture::writePcapng(session.trace, {.view = view, .title = session.name}).value();
  }
  return capture;
}

std::string describe(const Look& look) {
  return std::string(trace::messageName(look.packet)) + (look.sentHere ? " sent here, " : " that arrived, ") +
         "number " + std::to_string(look.packet.ordinal + 1) + " of its direction, at " +
         std::to_string(look.packet.sent.time_since_epoch().count() / 1'000) +
         " µs, sent: " + std::string(explain::textOf(look.sent).id) +
         ", then: " + std::string(explain::textOf(look.arrived).id) + (look.packet.forged ? ", forged" : "") +
         (look.packet.copy ? ", copy" : "") + (look.onWire() ? ", on the wire" : "");
}

std::string describe(const Judged& judged) {
  std::string words;
  for (const std::string& flag : judged.analysis) words += " " + flag;
  return words.empty() ? " nothing" : words;
}

/// How often each excuse of the rules was needed.
using Excuses = std::map<const Excuse*, int>;

void compare(const Look& look, const Judged& judged, Excuses& excuses) {
  for (const FlagRule& rule : flagRules()) {
    const bool theirs = rule.theirs(judged);
    if (theirs == rule.ours(look)) continue;
    const Excuse* excuse = excuseFor(rule, look, judged);
    EXPECT_NE(excuse, nullptr) << (theirs ? "only Wireshark" : "only our record") << " says " << rule.name << " of "
                               << describe(look) << "; Wireshark says" << describe(judged);
    if (excuse != nullptr) ++excuses[excuse];
  }
}

/// Packets that arrive corrupted never arrive. A host throws them away (RFC 9293 §3.1), but Wireshark, also when it
/// checks checksums, goes on counting from the numbers that stand in them.
std::vector<Session> withoutDamaged(std::vector<Session> sessions) {
  for (Session& session : sessions) {
    for (trace::PacketRecord& packet : session.trace.packets) {
      if (packet.corrupted) packet.fate = trace::Fate::Lost;
    }
  }
  return sessions;
}

class Tshark : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto found = findTshark();
    if (!found) GTEST_SKIP() << kNoTshark;
    m_tshark = *found;
  }

  std::vector<Judged> judged(std::string_view capture) const { return judge(m_tshark, capture); }

  Excuses comparedFrom(PointOfView view) const {
    const std::vector<Session> sessions = withoutDamaged(sessionsToJudge());
    const std::vector<Judged> all = judged(captureOf(sessions, view));
    Excuses excuses;
    std::size_t next = 0;
    for (const Session& session : sessions) {
      SCOPED_TRACE(session.name);
      for (const Look& look : looksOf(session.trace, view)) {
        if (next == all.size()) {
          ADD_FAILURE() << "tshark read only " << next << " packets";
          return excuses;
        }
        EXPECT_EQ(all[next].tcp, look.packet.protocol == trace::Protocol::Tcp) << "packet " << next + 1;
        if (all[next].tcp) compare(look, all[next], excuses);
        ++next;
      }
    }
    EXPECT_EQ(next, all.size()) << "tshark read more packets than there are";
    return excuses;
  }

 private:
  std::string m_tshark;
};

void expectSound(const std::vector<Judged>& packets) {
  for (std::size_t i = 0; i < packets.size(); ++i) {
    EXPECT_FALSE(packets[i].malformed) << "packet " << i + 1;
    EXPECT_TRUE(packets[i].ipChecksumGood) << "packet " << i + 1;
    EXPECT_TRUE(packets[i].tcpChecksumGood || !packets[i].tcp) << "packet " << i + 1;
  }
}

TEST_F(Tshark, FindsEveryPacketSoundAsItWasSent) {
  const std::vector<Session> sessions = sessionsToJudge();
  std::size_t packets = 0;
  for (const Session& session : sessions) packets += session.trace.packets.size();
  const std::vector<Judged> all = judged(captureOf(sessions, PointOfView::Wire));
  EXPECT_EQ(all.size(), packets);
  expectSound(all);
}

/// Whether each packet of a capture of both hosts arrives there with a wrong bit.
std::vector<bool> damagedOnes(const std::vector<Session>& sessions) {
  std::vector<bool> damaged;
  for (const Session& session : sessions) {
    for (const capture::Sighting& seen : capture::sightingsOf(session.trace, PointOfView::Both)) {
      damaged.push_back(session.trace.packets[seen.packet].corrupted && seen.direction == capture::Direction::Inbound);
    }
  }
  return damaged;
}

TEST_F(Tshark, FindsWrongChecksumsWhereCorruptedPacketsArriveAndNowhereElse) {
  const std::vector<Session> sessions = sessionsToJudge();
  const std::vector<bool> damaged = damagedOnes(sessions);
  const std::vector<Judged> all = judged(captureOf(sessions, PointOfView::Both));
  ASSERT_EQ(all.size(), damaged.size());
  EXPECT_GT(std::count(damaged.begin(), damaged.end(), true), 0);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_TRUE(all[i].ipChecksumGood) << "packet " << i + 1;
    EXPECT_EQ(all[i].tcpChecksumGood, all[i].tcp && !damaged[i]) << "packet " << i + 1;
  }
}

TEST_F(Tshark, ReadsTheOlderFormatAsWell) {
  const Session session = sessionsToJudge().front();
  const std::vector<Judged> all = judged(capture::writePcap(session.trace, {}).value());
  EXPECT_EQ(all.size(), session.trace.packets.size());
  expectSound(all);
}

TEST_F(Tshark, NoticesAByteThatIsNotAsItWasSent) {
  const Session session = sessionsToJudge().front();
  std::string capture = capture::writePcap(session.trace, {}).value();
  capture.back() = static_cast<char>(capture.back() ^ 1);
  const std::vector<Judged> all = judged(capture);
  EXPECT_EQ(std::count_if(all.begin(), all.end(), [](const Judged& packet) { return packet.tcpChecksumGood; }),
            static_cast<std::ptrdiff_t>(all.size()) - 1);
}

TEST_F(Tshark, ShowsInterfacesAndComments) {
  const trace::Trace trace = handshakeWithLoss();
  const std::vector<Judged> all = judged(
      capture::writePcapng(trace, {.view = PointOfView::Both,
                                   .commentOf =
                                       [](trace::Index packet) {
                                         return packet == 1 ? std::string("사라짐: \"lost\" & gone") : std::string();
                                       }})
          .value());
  std::vector<std::string> interfaces;
  for (const Judged& packet : all) interfaces.push_back(packet.interface);
  EXPECT_THAT(interfaces, ::testing::ElementsAre("client", "server", "server", "server", "client", "client", "server"));
  EXPECT_EQ(all.at(2).comment, "사라짐: \"lost\" & gone");
  EXPECT_EQ(all.at(3).comment, "");
}

TEST_F(Tshark, SaysOfWhatEachHostSeesWhatOurRecordsSay) {
  Excuses excuses;
  for (const PointOfView view : {PointOfView::Client, PointOfView::Server, PointOfView::Wire}) {
    SCOPED_TRACE(view == PointOfView::Client ? "client" : view == PointOfView::Server ? "server" : "wire");
    for (const auto& [excuse, count] : comparedFrom(view)) excuses[excuse] += count;
  }
  for (const FlagRule& rule : flagRules()) {
    for (const Excuse& excuse : rule.excuses) {
      EXPECT_GT(excuses[&excuse], 0) << "never needed for " << rule.name << ": " << excuse.why;
    }
  }
}

}  // namespace
}  // namespace wiretale::testing

#include "tests/interop/flag_rules.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wiretale::testing {
namespace {

bool oneOf(Rule rule, std::initializer_list<Rule> rules) {
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

/// ACKs that tell the sender what it has been told before.
bool tellsAgain(Rule sent) {
  return oneOf(sent, {Rule::AckOutOfOrder, Rule::AckDuplicateData, Rule::AckReportsBlock, Rule::AckReportsDuplicate,
                      Rule::AckOfRepeatedSyn, Rule::AckOfFin, Rule::ReAckInTimeWait, Rule::AckUnacceptable,
                      Rule::ChallengeAck, Rule::AckBufferFull, Rule::AckOldTimestamp, Rule::AckOfProbe});
}

bool heardAgain(Rule arrived) {
  return oneOf(arrived,
               {Rule::AckDuplicate, Rule::AckFindsLoss, Rule::AckRepeated, Rule::AckEchoesMark, Rule::BbrFindsLoss,
                Rule::BbrSeesMark, Rule::AckEchoesMarkAgain, Rule::AckIgnored, Rule::NoConnection});
}

/// What came was there already.
bool hadBefore(Rule arrived) {
  return oneOf(arrived, {Rule::DataRepeated, Rule::FinRepeated});
}

/// Its numbers do not matter any more.
bool refusedUnread(Rule arrived) {
  return oneOf(arrived, {Rule::NoConnection, Rule::TimestampOld, Rule::AckIgnored});
}

bool recovers(Rule sent) {
  return oneOf(sent, {Rule::FastRetransmit, Rule::BbrResends, Rule::ResentAfterPartialAck, Rule::ResentBelowSack,
                      Rule::ResentByTime});
}

/// It is not the first with its numbers or came behind later ones.
bool late(const Look& look) {
  return look.behind() && (look.packet.retransmission || look.again || look.overtaken);
}

bool says(const Judged& judged, const char* flag) {
  return judged.analysis.contains(flag);
}

// What Wireshark's words mean stands in its epan/dissectors/packet-tcp.c, tcp_analyze_sequence_number(), and in its
// User's Guide §7.5; the first word that fits is taken.

constexpr std::string_view kSpokeOfOldOne =
    "its sender answered the new SYN with the numbers of the connection before, which Wireshark takes for the new "
    "one's";

constexpr std::string_view kProbeByteUncounted =
    "Wireshark does not count the byte of a window probe as sent, also where it is taken";

constexpr std::string_view kLooksLikeKeepAlive =
    "one byte sent again looks like the keep-alive probe of old systems, which carried the last byte";

FlagRule sentAgain() {
  return {"retransmission or out_of_order",
          [](const Judged& j) { return says(j, "retransmission") || says(j, "out_of_order"); },
          // The sender knows; others see it only if the first one, or what was sent after it, reached them.
          [](const Look& l) { return l.carries() && (l.sentHere ? l.packet.retransmission : late(l)); },
          {{Only::Wireshark,
            [](const Look& l, const Judged&) {
              return l.sent == Rule::SynAckAnswersSyn && l.own.any && l.packet.seq + 1 == l.own.next;
            },
            "simultaneous open: the SYN,ACK takes the number of the SYN and is sent for the first time "
            "(RFC 9293 §3.5)"},
           {Only::Us, [](const Look& l, const Judged&) { return l.packet.seq == l.own.next; },
            "the byte of a window probe goes again in the next probe and in what is sent when the window opens: "
            "Wireshark does not count it as sent"},
           {Only::Us, [](const Look& l, const Judged& j) { return says(j, "keep_alive") && l.length() == 1; },
            kLooksLikeKeepAlive},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.foreign; },
            "somebody else made it up with numbers that were sent before, or it is left over from another connection"},
           {Only::Wireshark,
            [](const Look& l, const Judged&) { return l.own.foreign && wire::before(l.packet.seq, l.own.claimed); },
            "what somebody else made up, or an old duplicate, had these numbers or higher ones before"}}};
}

FlagRule outOfOrder() {
  return {
      "out_of_order",
      [](const Judged& j) { return says(j, "out_of_order"); },
      [](const Look& l) {
        return l.carries() && !l.sentHere && l.behind() && !l.packet.retransmission && (l.again || l.overtaken);
      },
      {{Only::Wireshark, [](const Look& l, const Judged&) { return l.packet.retransmission; },
        "what is sent again within a round trip of the highest number, Wireshark takes for overtaken"},
       {Only::Us, [](const Look& l, const Judged& j) { return l.again && says(j, "spurious_retransmission"); },
        "a copy that the network made comes when its original has been acknowledged"},
       {Only::Us, [](const Look&, const Judged& j) { return says(j, "retransmission"); },
        "what comes more than a round trip behind the highest number, or behind duplicate ACKs, Wireshark takes for "
        "sent again"}}};
}

FlagRule fastRetransmission() {
  return {"fast_retransmission",
          [](const Judged& j) { return says(j, "fast_retransmission"); },
          [](const Look& l) { return recovers(l.sent) && (l.sentHere || l.behind()); },
          {{Only::Us,
            [](const Look& l, const Judged&) {
              return !oneOf(l.sent, {Rule::FastRetransmit, Rule::BbrResends});
            },
            "of what recovery sends again, Wireshark takes as fast only what two duplicate ACKs ask for by its number, "
            "and only within 20 ms"},
           {Only::Us, [](const Look& l, const Judged&) { return !l.sentHere || l.onWire(); },
            "on the wire half a round trip, and at the receiver a whole one, lies between the duplicate ACKs and what "
            "they ask for"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.overtaken; },
            "what was overtaken on its way comes behind the duplicate ACKs that the others caused"},
           {Only::Wireshark,
            [](const Look& l, const Judged&) {
              return oneOf(l.sent, {Rule::ResentAfterTimeout, Rule::RetransmissionTimeout});
            },
            "what a time-out sends again may come behind duplicate ACKs for it as well"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.sent == Rule::ResentForPathMtu; },
            "duplicate ACKs ask as well for a segment that was too long for its path: cut, it goes again, and the "
            "congestion window stays (RFC 4821 §7.6.2)"}}};
}

FlagRule spuriousRetransmission() {
  return {
      "spurious_retransmission",
      [](const Judged& j) { return says(j, "spurious_retransmission"); },
      [](const Look& l) { return (!l.sentHere || l.onWire()) && hadBefore(l.arrived); },
      {{Only::Us, [](const Look& l, const Judged&) { return l.length() == 0; },
        "a FIN or SYN without data is not looked at"},
       {Only::Us, [](const Look& l, const Judged&) { return wire::before(l.other.ack, l.end()); },
        "the host has it but has not acknowledged it: it waits behind a gap, or its ACK is delayed"},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.sentHere && l.packet.retransmission && l.needed; },
        "it was sent again before the ACK came, but left later: it waited until the packets before it were out"},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.onWire() && !l.packet.arrived(); },
        "it was acknowledged before it left, and dies on its way besides"},
       {Only::Wireshark, [](const Look& l, const Judged&) { return refusedUnread(l.arrived); },
        "its text is not looked at: the connection is gone, or its timestamp or its ACK is too old"}}};
}

FlagRule duplicateAck() {
  return {"duplicate_ack",
          [](const Judged& j) { return says(j, "duplicate_ack"); },
          [](const Look& l) { return l.repeats() && (l.sentHere ? tellsAgain(l.sent) : heardAgain(l.arrived)); },
          {{Only::Us, [](const Look&, const Judged& j) { return says(j, "keep_alive_ack"); },
            "the answer to a keep-alive probe has a word of its own"},
           {Only::Us, [](const Look& l, const Judged&) { return l.packet.window == 0; },
            "with a closed window no ACK counts as a duplicate"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.sent == Rule::UrgentWithoutRoom; },
            "an empty segment that tells of urgent data while the window is closed repeats everything else"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return hadBefore(l.own.arrived); },
            "its number came before with text that was there already: such a segment is dropped unread (RFC 9293 "
            "§3.10.7.4), so the number is news"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.onWire() && l.packet.copy; },
            "a copy is on the wire at the moment of its original, and arrives when the host sees it otherwise"}}};
}

FlagRule lostSegment() {
  return {
      "lost_segment",
      [](const Judged& j) { return says(j, "lost_segment"); },
      [](const Look& l) {
        return oneOf(l.arrived, {Rule::DataOutOfOrder, Rule::FinOutOfOrder}) && wire::before(l.own.next, l.packet.seq);
      },
      {{Only::Wireshark, [](const Look& l, const Judged&) { return !l.sentHere && l.bare(); },
        "a bare ACK tells as well how far its sender has sent; we act on its ACK number alone"},
       {Only::Wireshark,
        [](const Look& l, const Judged&) {
          return oneOf(l.arrived, {Rule::NoConnection, Rule::CookieWrong});
        },
        "a host that has no such connection does not care what is missing"},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.own.old; }, kSpokeOfOldOne},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.own.probed && l.packet.seq == l.own.next + 1; },
        kProbeByteUncounted},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.foreign; },
        "somebody else made it up, with numbers that its sender has not reached"},
       {Only::Wireshark,
        [](const Look& l, const Judged&) { return l.own.foreign && wire::before(l.own.claimed, l.packet.seq); },
        "it does not follow on what somebody else made up in its sender's name"},
       {Only::Us, [](const Look& l, const Judged&) { return !wire::before(l.own.claimed, l.packet.seq); },
        "a reset that overtook the missing segment has the number behind it, which Wireshark counts"}}};
}

FlagRule ackOfSomethingUnseen() {
  return {"ack_lost_segment",
          [](const Judged& j) { return says(j, "ack_lost_segment"); },
          // Each host sees all that it sends, so nobody acknowledges what it has not seen.
          [](const Look&) { return false; },
          {{Only::Wireshark,
            [](const Look& l, const Judged&) { return l.other.probed && l.packet.ack == l.other.next + 1; },
            kProbeByteUncounted},
           {Only::Wireshark,
            [](const Look& l, const Judged&) {
              return wire::before(l.other.chained, l.packet.ack) && !wire::before(l.other.claimed, l.packet.ack);
            },
            "Wireshark goes from segment to segment, each beginning where one before ended: one that begins within "
            "another (cut anew for its path, or behind the byte of a probe or what somebody made up) breaks the chain"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.foreign; },
            "somebody else made it up, and acknowledges what was never sent"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.old; },
            "an answer to the new SYN with the numbers of the connection before acknowledges what that one sent"},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.other.old; }, kSpokeOfOldOne}}};
}

FlagRule zeroWindow() {
  return {"zero_window",
          [](const Judged& j) { return says(j, "zero_window"); },
          [](const Look& l) {
            const wire::TcpFlags flags = l.packet.flags;
            return l.packet.window == 0 && !flags.has(wire::Syn) && !flags.has(wire::Fin) && !flags.has(wire::Rst);
          },
          {}};
}

FlagRule windowUpdate() {
  return {
      "window_update",
      [](const Judged& j) { return says(j, "window_update"); },
      // The answer to a probe tells of a window that has opened as well as a packet sent to tell of it.
      [](const Look& l) {
        return oneOf(l.sent, {Rule::WindowUpdate, Rule::AckOfProbe}) && l.acknowledgesNothingNew() &&
               l.packet.window != l.own.window && l.packet.window != 0;
      },
      {{Only::Wireshark, [](const Look& l, const Judged&) { return l.sent == Rule::AckOfRepeatedSyn; },
        "simultaneous open: the window in the SYN,ACK is not scaled, the one behind it is (RFC 7323 §2.2); "
        "Wireshark compares what stands there"},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.acknowledgesNothingNew() && tellsAgain(l.sent); },
        "an ACK that is sent for another reason tells of a window that has changed as well"},
       {Only::Wireshark, [](const Look& l, const Judged&) { return l.own.foreignLast; },
        "the window has changed against what somebody else made up"}}};
}

FlagRule zeroWindowProbe() {
  return {"zero_window_probe",
          [](const Judged& j) { return says(j, "zero_window_probe"); },
          [](const Look& l) { return l.sent == Rule::WindowProbe && l.carries(); },
          {{Only::Us, [](const Look& l, const Judged&) { return l.other.window != 0; },
            "the window has opened, as whoever saw the update knows, which its sender did not get"}}};
}

FlagRule keepAlive() {
  return {"keep_alive",
          [](const Judged& j) { return says(j, "keep_alive"); },
          [](const Look& l) { return l.sent == Rule::KeepAliveProbe; },
          {{Only::Wireshark, [](const Look& l, const Judged&) { return l.packet.retransmission && l.length() == 1; },
            kLooksLikeKeepAlive},
           {Only::Wireshark, [](const Look& l, const Judged&) { return l.sent == Rule::WindowProbe && l.bare(); },
            "a window probe without data is a keep-alive probe but for its reason"},
           {Only::Wireshark,
            [](const Look& l, const Judged&) { return l.overtaken && l.bare() && l.packet.seq + 1 == l.own.next; },
            "an ACK that the next byte has overtaken looks like a keep-alive probe, to the host as well"}}};
}

FlagRule keepAliveAck() {
  return {
      "keep_alive_ack",
      [](const Judged& j) { return says(j, "keep_alive_ack"); },
      [](const Look& l) { return l.sent == Rule::AckOfProbe && l.otherProbed && l.repeats() && l.packet.window != 0; },
      {{Only::Wireshark,
        [](const Look& l, const Judged&) {
          return !l.otherProbed && l.other.asks && oneOf(l.sent, {Rule::AckOfProbe, Rule::AckOldTimestamp});
        },
        "it answers an ACK that was overtaken and looks like a keep-alive probe"}}};
}

FlagRule reusedPorts() {
  return {
      "reused_ports",
      [](const Judged& j) { return says(j, "reused_ports"); },
      // A SYN sent again is the same connection.
      [](const Look& l) { return l.reopens; },
      {{Only::Wireshark, [](const Look& l, const Judged&) { return l.own.old && l.packet.flags.has(wire::Syn); },
        kSpokeOfOldOne},
       {Only::Wireshark,
        [](const Look& l, const Judged&) { return l.own.beganWithReset && l.packet.flags == (wire::Syn | wire::Ack); },
        "a RST was there first, of a port where nobody listened or made up by somebody else: Wireshark takes its "
        "number for its sender's first"}}};
}

}  // namespace

const std::vector<FlagRule>& flagRules() {
  static const std::vector<FlagRule> rules{
      sentAgain(),   outOfOrder(),           fastRetransmission(), spuriousRetransmission(), duplicateAck(),
      lostSegment(), ackOfSomethingUnseen(), zeroWindow(),         windowUpdate(),           zeroWindowProbe(),
      keepAlive(),   keepAliveAck(),         reusedPorts()};
  return rules;
}

const Excuse* excuseFor(const FlagRule& rule, const Look& look, const Judged& judged) {
  const Only only = rule.theirs(judged) ? Only::Wireshark : Only::Us;
  const auto found = std::find_if(rule.excuses.begin(), rule.excuses.end(), [&](const Excuse& excuse) {
    return excuse.only == only && excuse.applies(look, judged);
  });
  return found == rule.excuses.end() ? nullptr : &*found;
}

}  // namespace wiretale::testing

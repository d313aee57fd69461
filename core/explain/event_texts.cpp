#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using enum ValueKind;

constexpr RuleText kTexts[] = {
    // States that end by themselves.
    {.rule = Rule::TimeWaitOver,
     .id = "time-wait-over",
     .rfc = "RFC 9293",
     .section = "§3.6.1, §3.10.8",
     .sentence = "{self} has waited {0} in TIME-WAIT and now forgets the connection.",
     .otherwise =
         "Forgotten earlier, a repeated FIN would get a RST, and an old segment could slip into a new connection.",
     .values = {Duration}},
    {.rule = Rule::GaveUp,
     .id = "gave-up",
     .rfc = "RFC 9293",
     .section = "§3.8.3",
     .sentence = "{self} gets no answer and gives the connection up. Retransmissions made in vain: {0}.",
     .otherwise = "Without a limit it would go on for ever, although nobody answers.",
     .values = {Count}},

    // What the network did. No standard decides.
    {.rule = Rule::NetworkDelivered,
     .id = "network-delivered",
     .sentence = "The network delivered the packet after {0}.",
     .values = {Duration}},
    {.rule = Rule::NetworkLost,
     .id = "network-lost",
     .sentence = "The network lost the packet: its random draw, {1}, is below the loss rate, {0}.",
     .otherwise = "With a loss rate not above that draw, the same packet would have arrived.",
     .values = {Probability, Probability}},
    {.rule = Rule::DroppedByHand,
     .id = "dropped-by-hand",
     .sentence = "You dropped this packet on purpose: number {0} in its direction.",
     .otherwise = "Without your change, the loss rate alone would have decided.",
     .values = {Count}},

    // Timers.
    {.rule = Rule::RtoStarted,
     .id = "rto-started",
     .rfc = "RFC 6298",
     .section = "§5.1, §2",
     .sentence = "{self} gives the acknowledgment of what it sent {0} to arrive. Smoothed round-trip time: {1}; its "
                 "variation: {2}.",
     .otherwise = "Without this timer a loss with nothing sent after it would never be noticed.",
     .values = {Duration, Measured, Measured}},
    {.rule = Rule::RtoAfterLostSyn,
     .id = "rto-after-lost-syn",
     .rfc = "RFC 6298",
     .section = "§5.7, §3",
     .sentence =
         "{self} gives the acknowledgment of what it sent {0} to arrive. Its SYN went out more than once, so nobody "
         "knows which one was answered, and there is no round-trip time to go by.",
     .otherwise = "A shorter wait could repeat data that are only slow.",
     .values = {Duration}},
    {.rule = Rule::RtoRestarted,
     .id = "rto-restarted",
     .rfc = "RFC 6298",
     .section = "§5.3, §2",
     .sentence =
         "An ACK brought news, but more is still unacknowledged: the wait of {0} begins anew. Smoothed round-trip "
         "time: {1}; its variation: {2}.",
     .otherwise = "Not restarted, the timer would run out although the connection makes progress.",
     .values = {Duration, Measured, Measured}},
    {.rule = Rule::RtoStopped,
     .id = "rto-stopped",
     .rfc = "RFC 6298",
     .section = "§5.2",
     .sentence = "All that {self} has sent is acknowledged, so there is nothing left to wait for."},
    {.rule = Rule::RtoFired,
     .id = "rto-fired",
     .rfc = "RFC 6298",
     .section = "§5.4–5.6",
     .sentence =
         "No acknowledgment came within {0}, so {self} takes its oldest unacknowledged segment for lost. The next "
         "wait is {1}.",
     .otherwise = "With the same wait every time, a crowded network would get more crowded.",
     .values = {Duration, Duration}},
    {.rule = Rule::RtoFiredLast,
     .id = "rto-fired-last",
     .rfc = "RFC 9293",
     .section = "§3.8.3",
     .sentence =
         "No acknowledgment came within {0} either. The limit of retransmissions is reached ({1}), so {self} makes "
         "no further attempt.",
     .otherwise = "Without a limit it would go on for ever, although nobody answers.",
     .values = {Duration, Count}},
    {.rule = Rule::ProbeTimerStarted,
     .id = "probe-timer-started",
     .rfc = "RFC 9293",
     .section = "§3.8.6.1",
     .sentence = "{peer} has closed its window, so {self} may not send. If nothing changes within {0}, it asks with a "
                 "probe.",
     .otherwise = "If the ACK that reopens the window were lost, both sides would wait for each other for ever.",
     .values = {Duration}},
    {.rule = Rule::ProbeTimerFired,
     .id = "probe-timer-fired",
     .rfc = "RFC 9293",
     .section = "§3.8.6.1",
     .sentence = "{peer} has kept its window closed for {0}, so {self} asks with a probe. The next wait is {1}.",
     .values = {Duration, Duration}},
    {.rule = Rule::DelayedAckStarted,
     .id = "delayed-ack-started",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence = "{self} holds its ACK back for at most {0}: data of its own or a second segment may take it along.",
     .otherwise = "An ACK for each segment would mean twice as many ACKs.",
     .values = {Duration}},
    {.rule = Rule::DelayedAckStopped,
     .id = "delayed-ack-stopped",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence = "The ACK that was held back left with another segment."},
    {.rule = Rule::DelayedAckFired,
     .id = "delayed-ack-fired",
     .rfc = "RFC 9293",
     .section = "§3.8.6.3",
     .sentence = "Nothing took the ACK along within {0}, so it leaves alone.",
     .values = {Duration}},
    {.rule = Rule::TimeWaitStarted,
     .id = "time-wait-started",
     .rfc = "RFC 9293",
     .section = "§3.6.1, §3.10.7.4",
     .sentence =
         "Both directions are closed, but {self} stays for {0}: if its last ACK is lost, {peer} repeats its FIN "
         "and needs an answer.",
     .otherwise = "Gone at once, it would answer a repeated FIN with a RST, and an old segment could slip into a new "
                  "connection.",
     .values = {Duration}},
    {.rule = Rule::TimeWaitRestarted,
     .id = "time-wait-restarted",
     .rfc = "RFC 9293",
     .section = "§3.10.7.4",
     .sentence = "{peer}'s FIN came again, so {self} stays in TIME-WAIT for {0} from now on.",
     .otherwise = "Not restarted, the time could run out before the next repetition is answered.",
     .values = {Duration}},
    {.rule = Rule::TimeWaitChanged,
     .id = "time-wait-changed",
     .sentence = "You changed the duration of TIME-WAIT while it ran: it now ends {0} after it began.",
     .values = {Duration}},
    {.rule = Rule::TimeWaitFired,
     .id = "time-wait-fired",
     .rfc = "RFC 9293",
     .section = "§3.10.8",
     .sentence = "{self} has stayed in TIME-WAIT for {0}: the connection is CLOSED.",
     .values = {Duration}},
    {.rule = Rule::TimerGaveWay,
     .id = "timer-gave-way",
     .rfc = "RFC 8985",
     .section = "§7.2",
     .sentence = "Another timer runs in its place: only one of them is needed at a time."},
    {.rule = Rule::TimersCleared,
     .id = "timers-cleared",
     .rfc = "RFC 9293",
     .section = "§3.10.7",
     .sentence = "The connection is gone, and its timers with it."},
};

}  // namespace

std::span<const RuleText> eventTexts() {
  return kTexts;
}

}  // namespace wiretale::explain

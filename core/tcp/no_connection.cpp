#include "core/tcp/outgoing.h"

namespace wiretale::tcp {

std::optional<Outgoing> answerWithoutConnection(const wire::TcpSegment& segment, std::uint16_t localPort) {
  // RFC 9293 §3.10.7.1: "An incoming segment containing a RST is discarded. An incoming segment not containing a RST
  // causes a RST to be sent in response."
  if (segment.flags.has(wire::Rst)) return std::nullopt;
  Outgoing answer{.reason = {.rule = Rule::ResetNoConnection, .values = {localPort}}};
  if (segment.flags.has(wire::Ack)) {
    // "If the ACK bit is on, <SEQ=SEG.ACK><CTL=RST>"
    answer.segment = {.seq = segment.ack, .flags = wire::Rst};
  } else {
    // "If the ACK bit is off, sequence number zero is used, <SEQ=0><ACK=SEG.SEQ+SEG.LEN><CTL=RST,ACK>"
    answer.segment = {.ack = segment.seq + segment.sequenceLength(), .flags = wire::Rst | wire::Ack};
  }
  return answer;
}

}  // namespace wiretale::tcp

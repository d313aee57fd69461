#include <array>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/field_row.h"
#include "core/wire/tcp_header.h"

namespace wiretale::wire {
namespace {

using View = TcpView;

constexpr const char* kHeaderRfc = "RFC 9293 §3.1";
constexpr const char* kEcnRfc = "RFC 3168 §6.1";

TcpFlags flagsOf(const View& view) {
  return TcpFlags(read8(view.segment, 13));
}

bool has(const View& view, TcpFlag flag) {
  return flagsOf(view).has(flag);
}

template <TcpFlag Flag>
std::string bit(const View& view) {
  return has(view, Flag) ? "1" : "0";
}

std::string portMeaning(std::uint16_t port) {
  // RFC 6335 §6
  if (port < 1024) return "A system port: it belongs to a well-known service.";
  if (port < 49'152) return "A user port: it may be registered for a service.";
  return "A dynamic port, chosen for this connection.";
}

std::string seqMeaning(const View& view) {
  const SeqNum seq(read32(view.segment, 4));
  if (has(view, Syn)) {
    return fmt::format("The initial sequence number; the first byte of data will have {}.", (seq + 1).raw());
  }
  if (has(view, Rst)) return "Proves that the reset comes from the other side of the connection.";
  const auto length = static_cast<std::uint32_t>(view.payloadLength());
  if (length == 0 && has(view, Fin)) return "No data is here; the FIN takes this number.";
  if (length == 0) return "No data is here; the sender's next byte has this number.";
  return fmt::format("The number of the first byte of data here; the last one has {}.", (seq + (length - 1)).raw());
}

std::string ackMeaning(const View& view) {
  if (!has(view, Ack)) return "Says nothing: ACK is not set.";
  return "Everything before this number has arrived; the byte with this number is expected next.";
}

std::string dataOffsetMeaning(const View& view) {
  const std::size_t length = view.headerLength();
  if (length < kTcpHeaderSize) return "Impossible: the header has at least 5 words of 4 bytes.";
  if (length > view.segment.size()) return fmt::format("Impossible: {} bytes are more than there are.", length);
  return fmt::format("The TCP header is {} bytes long, counted in words of 4; then the data begin.", length);
}

std::string finMeaning(const View& view) {
  return has(view, Fin) ? "The sender has no more data; it can still receive." : "The sender may have more data.";
}

std::string synMeaning(const View& view) {
  return has(view, Syn) ? "Opens a connection: the two sides agree on sequence numbers."
                        : "This segment opens nothing.";
}

std::string rstMeaning(const View& view) {
  return has(view, Rst) ? "The connection is broken off, or does not exist." : "The connection is not broken off.";
}

std::string pshMeaning(const View& view) {
  return has(view, Psh) ? "The receiver shall hand the data to the application without waiting for more."
                        : "The receiver may wait for more data.";
}

std::string ackFlagMeaning(const View& view) {
  return has(view, Ack) ? "The Acknowledgment Number counts; only the first SYN and some RSTs are without it."
                        : "The Acknowledgment Number says nothing.";
}

std::string windowMeaning(const View& view) {
  if (has(view, Rst)) return "Says nothing in a segment that resets.";
  return fmt::format("The sender of this segment has room for {}{}.", counted(read16(view.segment, 14), "byte"),
                     has(view, Ack) ? " from the Acknowledgment Number on" : "");
}

std::string tcpChecksumMeaning(const View& view) {
  if (!view.ip.isWhole()) return "Cannot be checked: the packet is cut off.";
  return checksumMeaning(read16(view.segment, 16), tcpChecksum(view.ip.source(), view.ip.destination(), view.segment));
}

constexpr std::array<FieldRow<View>, 17> kRows{{
    {"Source Port", 0, 2, kHeaderRfc, [](const View& view) { return fmt::format("{}", read16(view.segment, 0)); },
     [](const View& view) { return portMeaning(read16(view.segment, 0)); }},
    {"Destination Port", 2, 2, kHeaderRfc, [](const View& view) { return fmt::format("{}", read16(view.segment, 2)); },
     [](const View& view) { return portMeaning(read16(view.segment, 2)); }},
    {"Sequence Number", 4, 4, "RFC 9293 §3.4",
     [](const View& view) { return fmt::format("{}", read32(view.segment, 4)); }, seqMeaning},
    {"Acknowledgment Number", 8, 4, "RFC 9293 §3.4",
     [](const View& view) { return fmt::format("{}", read32(view.segment, 8)); }, ackMeaning},
    {"Data Offset", 12, 1, kHeaderRfc, [](const View& view) { return fmt::format("{}", read8(view.segment, 12) >> 4); },
     dataOffsetMeaning},
    {"Reserved", 12, 1, kHeaderRfc, [](const View& view) { return fmt::format("{}", read8(view.segment, 12) & 0x0F); },
     [](const View& view) -> std::string {
       return (read8(view.segment, 12) & 0x0F) == 0 ? "Kept for the future: 0." : "Should be 0.";
     }},
    {"CWR", 13, 1, kEcnRfc, bit<Cwr>,
     [](const View& view) -> std::string {
       return has(view, Cwr) ? "Congestion Window Reduced: the sender has slowed down after a mark."
                             : "Congestion Window Reduced: not reported.";
     }},
    {"ECE", 13, 1, kEcnRfc, bit<Ece>,
     [](const View& view) -> std::string {
       return has(view, Ece) ? "ECN-Echo: a mark of congestion has come, or, in a SYN, marks are understood."
                             : "ECN-Echo: no mark of congestion is reported.";
     }},
    {"URG", 13, 1, kHeaderRfc, bit<Urg>,
     [](const View& view) -> std::string {
       return has(view, Urg) ? "The Urgent Pointer counts." : "The Urgent Pointer says nothing.";
     }},
    {"ACK", 13, 1, kHeaderRfc, bit<Ack>, ackFlagMeaning},
    {"PSH", 13, 1, "RFC 9293 §3.9.1.2", bit<Psh>, pshMeaning},
    {"RST", 13, 1, "RFC 9293 §3.5.2", bit<Rst>, rstMeaning},
    {"SYN", 13, 1, "RFC 9293 §3.5", bit<Syn>, synMeaning},
    {"FIN", 13, 1, "RFC 9293 §3.6", bit<Fin>, finMeaning},
    {"Window", 14, 2, "RFC 9293 §3.8.6", [](const View& view) { return fmt::format("{}", read16(view.segment, 14)); },
     windowMeaning},
    {"Checksum", 16, 2, kHeaderRfc, [](const View& view) { return hex16(read16(view.segment, 16)); },
     tcpChecksumMeaning},
    {"Urgent Pointer", 18, 2, "RFC 9293 §3.8.5",
     [](const View& view) { return fmt::format("{}", read16(view.segment, 18)); },
     [](const View& view) -> std::string {
       return has(view, Urg) ? "So many bytes behind the Sequence Number the urgent data end."
                             : "Says nothing: URG is not set.";
     }},
}};

}  // namespace

void addTcpFields(std::vector<Field>& fields, const TcpView& view, std::size_t begin) {
  addRows<View>(fields, kRows, view, Layer::Tcp, begin);
}

}  // namespace wiretale::wire

#include "core/trace/message_name.h"

#include <array>
#include <vector>

#include "core/trace/tls_content.h"

namespace wiretale::trace {
namespace {

// By flags: bit 0 ACK, bit 1 FIN, bit 2 SYN, bit 3 RST.
constexpr std::array<std::string_view, 16> kBare{"no flags", "ACK",           "FIN",           "FIN, ACK",
                                                 "SYN",      "SYN, ACK",      "SYN, FIN",      "SYN, FIN, ACK",
                                                 "RST",      "RST, ACK",      "RST, FIN",      "RST, FIN, ACK",
                                                 "RST, SYN", "RST, SYN, ACK", "RST, SYN, FIN", "RST, SYN, FIN, ACK"};
constexpr std::array<std::string_view, 16> kWithData{
    "data",           "data",           "data, FIN",           "data, FIN",          "data, SYN",      "data, SYN",
    "data, SYN, FIN", "data, SYN, FIN", "data, RST",           "data, RST",          "data, RST, FIN", "data, RST, FIN",
    "data, RST, SYN", "data, RST, SYN", "data, RST, SYN, FIN", "data, RST, SYN, FIN"};

}  // namespace

std::string_view messageName(const PacketRecord& packet) {
  if (packet.protocol == Protocol::Icmp) return "ICMP unreachable";
  if (packet.protocol == Protocol::Udp) return packet.window > 0 ? "UDP fragment" : "UDP";
  const wire::TcpFlags flags = packet.flags;
  const unsigned index = (flags.has(wire::Ack) ? 1U : 0U) | (flags.has(wire::Fin) ? 2U : 0U) |
                         (flags.has(wire::Syn) ? 4U : 0U) | (flags.has(wire::Rst) ? 8U : 0U);
  return packet.payloadLength > 0 ? kWithData[index] : kBare[index];
}

std::string messageName(const Trace& trace, const PacketRecord& packet) {
  const std::vector<TlsContent> contents = tlsContentsOf(trace, packet);
  if (contents.empty()) return std::string(messageName(packet));
  std::string name = describe(contents);
  if (packet.flags.has(wire::Fin)) name += ", FIN";
  return name;
}

}  // namespace wiretale::trace

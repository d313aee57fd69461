#include "core/wire/udp_fields.h"

#include <array>

#include <fmt/format.h>

#include "core/wire/checksum.h"
#include "core/wire/udp_header.h"

namespace wiretale::wire {
namespace {

using View = UdpView;

constexpr const char* kRfc = "RFC 768";

std::string lengthMeaning(const View& view) {
  if (!view.lengthIsPossible()) return "Impossible: the header alone has 8 bytes.";
  if (view.isWhole()) {
    return fmt::format("Header and data of the datagram; the data have {}.",
                       counted(view.length() - kUdpHeaderSize, "byte"));
  }
  if (view.isFirstFragment())
    return fmt::format("{} of it are in this fragment.", counted(view.datagram.size(), "byte"));
  return fmt::format("Only {} of them are here.", counted(view.datagram.size(), "byte"));
}

std::string udpChecksumMeaning(const View& view) {
  const std::uint16_t found = read16(view.datagram, 6);
  if (found == 0) return "The sender has made no checksum: errors on the way stay unseen.";
  if (view.isFirstFragment()) return "Can be checked when all fragments are there: it covers the whole datagram.";
  if (!view.lengthIsPossible() || !view.isWhole()) return "Cannot be checked: the datagram is cut off.";
  const Bytes datagram = view.datagram.first(view.length());
  return checksumMeaning(found, pseudoHeaderChecksum(view.ip.source(), view.ip.destination(), kProtocolUdp, datagram));
}

constexpr std::array<FieldRow<View>, 4> kRows{{
    {"Source Port", 0, 2, kRfc, [](const View& view) { return fmt::format("{}", read16(view.datagram, 0)); },
     [](const View& view) -> std::string {
       return read16(view.datagram, 0) == 0 ? "No answer is wanted." : "Where an answer is to go.";
     }},
    {"Destination Port", 2, 2, kRfc, [](const View& view) { return fmt::format("{}", read16(view.datagram, 2)); },
     [](const View&) -> std::string { return "Which application the datagram is for."; }},
    {"Length", 4, 2, kRfc, [](const View& view) { return fmt::format("{}", view.length()); }, lengthMeaning},
    {"Checksum", 6, 2, kRfc, [](const View& view) { return hex16(read16(view.datagram, 6)); }, udpChecksumMeaning},
}};

}  // namespace

void addUdpFields(std::vector<Field>& fields, const UdpView& view, std::size_t begin) {
  addRows<View>(fields, kRows, view, Layer::Udp, begin);
}

}  // namespace wiretale::wire

#include "core/trace/datagram_moments.h"

#include <algorithm>

#include "core/trace/tls_carriage.h"
#include "core/trace/trace.h"

namespace wiretale::trace {
namespace {

/// Bytes of a message that are on their way, or there, from a moment on.
struct Fragment {
  SimTime at;
  std::size_t begin;
  std::size_t end;
};

/// When the first `size` bytes are all there.
std::optional<SimTime> wholeAt(std::vector<Fragment> fragments, std::size_t size) {
  std::ranges::stable_sort(fragments, {}, &Fragment::at);
  std::vector<bool> there(size);
  std::size_t missing = size;
  for (const Fragment& fragment : fragments) {
    for (std::size_t i = fragment.begin; i < std::min(fragment.end, size); ++i) {
      if (!there[i]) --missing;
      there[i] = true;
    }
    if (missing == 0) return fragment.at;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Moments> datagramMomentsOf(const Trace& trace, const SecureConnection& secure) {
  const tls::ConnectionSecrets& secrets = trace.tls->secrets[secure.tape];
  std::vector<Moments> moments;
  for (std::size_t i = 0; i < secrets.messages.size(); ++i) {
    const Side from = secrets.messages[i].from;
    std::vector<Fragment> sent;
    std::vector<Fragment> arrived;
    for (const MessagePart& part : partsOfMessage(secrets, i)) {
      for (const RecordCarrier& carrier : packetsOfRecord(trace, secure, from, part.record)) {
        const PacketRecord& packet = trace.packets[carrier.packet];
        const Fragment fragment{packet.sent, part.begin, part.begin + part.length};
        sent.push_back(fragment);
        // A datagram in fragments of IP is there with the last of them.
        if (!packet.arrived() || packet.corrupted || !carrier.piece.completes()) continue;
        arrived.push_back({packet.arrives, fragment.begin, fragment.end});
      }
    }
    const std::size_t size = secrets.messages[i].bytes.size();
    Moments moment;
    moment[from] = wholeAt(std::move(sent), size);
    moment[otherSide(from)] = wholeAt(std::move(arrived), size);
    moments.push_back(moment);
  }
  return moments;
}

}  // namespace wiretale::trace

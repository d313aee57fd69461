#include "ui/models/layer_rows.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <QCoreApplication>

#include "core/trace/tls_content.h"
#include "core/wire/http_head.h"
#include "core/wire/tls/names.h"
#include "ui/text/number_text.h"

namespace wiretale::models {

namespace {

using trace::PacketLayer;
using trace::Trace;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LayerModel)
};

using Counts = std::array<std::size_t, trace::kPacketLayerCount>;

Counts countsOf(const Trace& trace, trace::Index packet) {
  Counts counts{};
  for (const trace::LayerRange& range : trace::layersOf(trace, packet))
    counts[static_cast<std::size_t>(range.layer)] += range.length;
  return counts;
}

std::size_t sum(const Counts& counts) {
  std::size_t all = 0;
  for (const std::size_t count : counts) all += count;
  return all;
}

/// Whether the stream that the packet is a part of begins as HTTP does.
bool isHttp(const Trace& trace, const trace::PacketRecord& packet) {
  constexpr std::size_t kEnough = 16;
  if (packet.protocol != trace::Protocol::Tcp) return false;
  if (const auto* secure = trace::secureConnectionOf(trace, packet)) {
    for (const tls::OpenedRecord& record : trace.tls->secrets[secure->tape].records[packet.from])
      if (wire::looksLikeHttp(record.plaintext)) return true;
    return false;
  }
  const trace::ByteStream& stream = trace.streams[packet.from];
  std::vector<std::byte> begin(std::min<std::uint64_t>(kEnough, stream.size()));
  stream.read(0, begin);
  return wire::looksLikeHttp(begin);
}

QString transportName(trace::Protocol protocol) {
  switch (protocol) {
    case trace::Protocol::Udp:
      return QStringLiteral("UDP");
    case trace::Protocol::Icmp:
      return Words::tr("ICMP (a part of IP)");
    case trace::Protocol::Tcp:
      break;
  }
  return QStringLiteral("TCP");
}

QString applicationName(const Trace& trace, const trace::PacketRecord& packet, bool any) {
  if (!any) return {};
  return isHttp(trace, packet) ? QStringLiteral("HTTP") : Words::tr("Application data");
}

/// Without keys: whether there is a record that may hold data, or with TLS 1.3 anything else (RFC 8446 §5.2).
bool mayHideData(const Trace& trace, const trace::PacketRecord& packet) {
  if (trace.insight == trace::Insight::Everything) return false;
  constexpr auto kData = static_cast<std::uint32_t>(wire::tls::ContentType::ApplicationData);
  const auto isHidden = [](const trace::TlsContent& content) {
    return content.encrypted && content.name == wire::tls::contentTypeName(kData);
  };
  return std::ranges::any_of(trace::tlsContentsOf(trace, packet), isHidden);
}

}  // namespace

std::vector<LayerRow> layerRows(const Trace& trace, trace::Index index) {
  const trace::PacketRecord& packet = trace.packets[index];
  const Counts counts = countsOf(trace, index);
  const auto all = static_cast<double>(sum(counts));
  const auto row = [&](PacketLayer layer, const QString& osi, const QString& internet, const QString& here) {
    const auto place = static_cast<std::size_t>(layer);
    const bool any = counts[place] > 0;
    return LayerRow{osi,
                    internet,
                    any ? here : QString(),
                    counts[place],
                    static_cast<double>(counts[place]) / all,
                    any ? static_cast<int>(place) : -1};
  };
  return {
      row(PacketLayer::Application, Words::tr("7 Application"), Words::tr("Application"),
          applicationName(trace, packet, counts[static_cast<std::size_t>(PacketLayer::Application)] > 0)),
      row(PacketLayer::Tls, Words::tr("6, 5 Presentation, session"), Words::tr("Application"), QStringLiteral("TLS")),
      row(PacketLayer::Transport, Words::tr("4 Transport"), Words::tr("Transport"), transportName(packet.protocol)),
      row(PacketLayer::Ip, Words::tr("3 Network"), Words::tr("Internet"), QStringLiteral("IPv4")),
      LayerRow{Words::tr("2 Data link"), Words::tr("Link"), Words::tr("not modelled; Ethernet adds 14 + 4 bytes")},
      LayerRow{Words::tr("1 Physical"), Words::tr("Link"), Words::tr("not modelled")}};
}

QString layerSummary(const Trace& trace, trace::Index packet) {
  const Counts counts = countsOf(trace, packet);
  const std::size_t all = sum(counts);
  const std::size_t data = counts[static_cast<std::size_t>(PacketLayer::Application)];
  if (mayHideData(trace, trace.packets[packet]))
    return Words::tr("An eavesdropper cannot tell how much of the %1 is application data.").arg(text::bytes(all));
  if (data == 0) return Words::tr("All %1 are headers: no application data.").arg(text::bytes(all));
  return Words::tr("%1 of application data travel in %2: the layers below add %3.")
      .arg(text::bytes(data), text::bytes(all),
           text::percent(static_cast<double>(all - data) / static_cast<double>(data)));
}

}  // namespace wiretale::models

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <QImage>
#include <QString>

#include "core/trace/trace.h"
#include "tests/support/trace_builder.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/fonts.h"
#include "ui/export/exporter.h"

namespace wiretale::testing {

/// A trace with its layout and a request for the whole of it, as exporters want them.
class Sample {
 public:
  explicit Sample(trace::Trace what, const diagram::LayoutOptions& options = {})
      : trace(std::move(what)), layout(diagram::layOut(trace, options, diagram::FontMeasurer())) {
    request.trace = &trace;
    request.layout = &layout;
    request.title = QStringLiteral("A lost SYN, ACK");
    request.scenario = R"({"wiretale": 1, "title": "연결 <&> \"quoted\""})";
  }
  Sample(const Sample&) = delete;
  Sample& operator=(const Sample&) = delete;

  trace::Trace trace;
  diagram::DiagramLayout layout;
  exporting::Request request;
};

/// Every client's segment acknowledged, one after another: 2 × `exchanges` packets.
inline trace::Trace longSession(int exchanges) {
  TraceBuilder builder;
  for (int i = 0; i < exchanges; ++i) {
    const auto seq = static_cast<std::uint32_t>(1 + 100 * i);
    builder.packet(50ms * i, Side::Client, {.seq = seq, .ack = 1, .payload = 100});
    builder.packet(50ms * i + 20ms, Side::Server, {.seq = 1, .ack = seq + 100});
  }
  return builder.build();
}

}  // namespace wiretale::testing

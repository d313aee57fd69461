#include "ui/diagram/spoken_view.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/trace/tls_content.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::EventRef;
using diagram::LayoutOptions;

/// A class of the smallest usual projector.
LayoutOptions presented() {
  return {.width = 1024, .fontScale = 1.6};
}

std::vector<const diagram::TextShape*> textsOf(const DiagramLayout& layout, trace::Index packet) {
  std::vector<const diagram::TextShape*> texts;
  for (const diagram::TextShape& text : layout.texts)
    if (text.event == trace::packetEvent(packet)) texts.push_back(&text);
  return texts;
}

/// The first packet that carries a message of TLS.
trace::Index packetWith(const trace::Trace& trace, std::string_view message) {
  for (trace::Index i = 0; i < trace.packets.size(); ++i)
    for (const trace::TlsContent& content : trace::tlsContentsOf(trace, trace.packets[i]))
      if (content.name == message) return i;
  return trace::kNoIndex;
}

TEST(SpokenPacket, HasAllOfItsNamesInSeveralLinesWhereOneIsTooLong) {
  const trace::Trace trace = traceOf("tls12-rsa");
  const trace::Index packet = packetWith(trace, "ClientKeyExchange");
  LayoutOptions options = presented();
  options.spoken = {.at = trace.packets[packet].arrives, .packets = {packet}};
  const std::vector<EventRef> events{trace::packetEvent(packet)};
  options.zoom = diagram::viewOfSpoken(trace, options, events, 660, FixedMeasurer()).zoom;
  const DiagramLayout layout = layOutFixed(trace, options);
  expectSound(layout, trace);
  EXPECT_TRUE(layout.unread.empty());
  QString said;
  for (const diagram::TextShape* text : textsOf(layout, packet)) said += text->text + u' ';
  for (const char* const name : {"ClientKeyExchange", "ChangeCipherSpec", "Finished"})
    EXPECT_TRUE(said.contains(QLatin1String(name))) << said.toStdString();
  EXPECT_GE(textsOf(layout, packet).size(), 2U);
}

TEST(SpokenPacket, HasLettersOfTheSizeOfDetailsAtTheLeast) {
  const trace::Trace trace = traceOf("tls13");
  LayoutOptions options = presented();
  options.spoken.packets = {packetWith(trace, "ServerHello")};
  const DiagramLayout layout = layOutFixed(trace, options);
  for (const diagram::TextShape* text : textsOf(layout, options.spoken.packets.front()))
    EXPECT_GE(diagram::pixelSize(text->font) * static_cast<double>(text->scale),
              diagram::pixelSize(diagram::FontRole::Detail) * options.fontScale - 0.01);
}

TEST(SpokenPacket, IsNamedAboveTheMomentThatIsSpokenOf) {
  const trace::Trace trace = traceOf("tls12-rsa");
  for (const char* const message : {"ClientHello", "ServerHello", "ClientKeyExchange", "ChangeCipherSpec"}) {
    const trace::Index index = packetWith(trace, message);
    const trace::PacketRecord& packet = trace.packets[index];
    LayoutOptions options = presented();
    options.spoken = {.at = packet.sent + (packet.arrives - packet.sent) / 2, .packets = {index}};
    const diagram::SpokenView view =
        diagram::viewOfSpoken(trace, options, std::vector{trace::packetEvent(index)}, 660, FixedMeasurer());
    EXPECT_EQ(view.unseen, 0U) << message;
    options.zoom = view.zoom;
    const DiagramLayout layout = layOutFixed(trace, options);
    ASSERT_FALSE(textsOf(layout, index).empty()) << message;
    for (const diagram::TextShape* text : textsOf(layout, index))
      EXPECT_LE(diagram::boxOf(*text).centre.y(), layout.axis.yAt(options.spoken.at) + 0.01)
          << text->text.toStdString();
  }
}

TEST(SpokenView, ShowsWhatIsFarAboveTheMomentTogetherWithIt) {
  const trace::Trace trace = traceOf("tls12-rsa");
  const std::vector<EventRef> events{trace::packetEvent(packetWith(trace, "ClientKeyExchange"))};
  LayoutOptions options = presented();
  options.spoken = {.at = trace.packets[events.front().index].arrives + 60ms, .packets = {events.front().index}};
  const double height = 660;
  const diagram::SpokenView view = diagram::viewOfSpoken(trace, options, events, height, FixedMeasurer());
  EXPECT_EQ(view.unseen, 0U);
  options.zoom = view.zoom;
  const DiagramLayout layout = layOutFixed(trace, options);
  for (const diagram::TextShape* text : textsOf(layout, events.front().index)) {
    EXPECT_GE(diagram::boxOf(*text).bounds().top(), view.top + layout.headHeight);
    EXPECT_LE(diagram::boxOf(*text).bounds().bottom(), view.top + height);
  }
}

TEST(SpokenView, OfNothingIsWhatTheTraceGetsByItself) {
  const trace::Trace trace = traceOf("three-way-handshake-and-close");
  const diagram::SpokenView view = diagram::viewOfSpoken(trace, presented(), {}, 660, FixedMeasurer());
  EXPECT_EQ(view.zoom, 1);
  EXPECT_EQ(view.unseen, 0U);
}

}  // namespace
}  // namespace wiretale::testing

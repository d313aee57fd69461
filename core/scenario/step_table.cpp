#include <array>

#include "core/scenario/datagram_step_fields.h"
#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

constexpr std::uint64_t kMaximumTransfer = 100'000'000;

// Of a Send, exactly one of text and bytes is set.
constexpr std::array kSendFields{
    Field<Step>{{"text", FieldKind::Text, "", 1, kMaximumTransfer, "", "Text to send, as UTF-8.", true},
                [](const Step& step) {
                  const auto& send = std::get<Send>(step);
                  return send.text.empty() ? FieldValue{} : FieldValue{send.text};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<Send>(step).bytes = 0;
                  std::get<Send>(step).text = std::get<std::string>(value);
                }},
    Field<Step>{{"bytes", FieldKind::Integer, "bytes", 1, kMaximumTransfer, "", "That many bytes of a pattern.", true},
                [](const Step& step) {
                  const auto& send = std::get<Send>(step);
                  return send.text.empty() ? FieldValue{send.bytes} : FieldValue{};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<Send>(step).bytes = std::get<std::uint64_t>(value);
                  std::get<Send>(step).text.clear();
                }},
    argumentUnlessZero<Step, Send, &Send::urgent>(
        {"urgent", FieldKind::Boolean, "", 0, 1, "",
         "Tells the other side where they end before they arrive (URG, RFC 9293 §3.8.5); new applications should not "
         "(RFC 6093 §5).",
         true}),
};

constexpr std::array kReceiveFields{
    argument<Step, Receive, &Receive::bytes>(
        {"bytes", FieldKind::Integer, "bytes", 1, kMaximumTransfer * 1'000, "", "How many further bytes to read."}),
    argumentUnlessZero<Step, Receive, &Receive::chunk>({"chunk", FieldKind::Integer, "bytes", 1, kMaximumTransfer, "",
                                                        "Reads at most so much at once; all there is if absent.",
                                                        true}),
    argumentUnlessZero<Step, Receive, &Receive::every>(
        {"every", FieldKind::Duration, "", 0, ns(kMonth), "", "Pauses that long behind each piece.", true}),
};

constexpr std::array kWaitFields{
    argument<Step, Wait, &Wait::duration>({"for", FieldKind::Duration, "", 0, ns(kMonth), "", "How long to wait."}),
};

constexpr std::array<std::string_view, 4> kSessionWords{"kept", "fresh", "expired", "unknown"};
constexpr std::array<std::string_view, 3> kEarlyWords{"accepted", "rejected", "replayed"};

/// A word that is left out of a file when it is the first.
template <auto Member, const auto& Words>
constexpr Field<Step> word(std::string_view name, std::string_view doc) {
  return {{name, FieldKind::Choice, "", 0, 0, "", doc, true, Words},
          [](const Step& step) {
            const auto value = std::get<Tls>(step).*Member;
            return value == decltype(value){} ? FieldValue{} : wordOf(Words, value);
          },
          [](Step& step, const FieldValue& value) {
            auto& member = std::get<Tls>(step).*Member;
            member = enumeratorOf<std::remove_reference_t<decltype(member)>>(Words, value);
          }};
}

constexpr std::array kTlsFields{
    word<&Tls::session, kSessionWords>("session", "What the client starts from, if it has shaken hands before."),
    Field<Step>{
        {"earlyText", FieldKind::Text, "", 1, 16'384, "",
         "What the client sends with its first flight (0-RTT, RFC 8446 §2.3), and what the server answers to that at "
         "once.",
         true},
        [](const Step& step) {
          const std::string& text = std::get<Tls>(step).earlyText;
          return text.empty() ? FieldValue{} : FieldValue{text};
        },
        [](Step& step, const FieldValue& value) { std::get<Tls>(step).earlyText = std::get<std::string>(value); }},
    word<&Tls::early, kEarlyWords>(
        "early", "What becomes of it; replayed: somebody sends a copy of the last connection's first flight."),
};

constexpr std::array kKeyUpdateFields{
    argumentUnlessZero<Step, KeyUpdate, &KeyUpdate::requestPeer>(
        {"requestPeer", FieldKind::Boolean, "", 0, 1, "", "Asks the other side to do the same.", true}),
};

constexpr std::array kListenFields{
    argument<Step, Listen, &Listen::backlog>(
        {"backlog", FieldKind::Integer, "connections", 0, 65'535, "",
         "So many connections and one more wait to be accepted; what the host allows if absent. Needs keep.", true}),
    argumentUnlessZero<Step, Listen, &Listen::keep>(
        {"keep", FieldKind::Boolean, "", 0, 1, "",
         "Only begins to listen, for as many connections as \"accept\" takes; else one, which it waits for.", true}),
};

constexpr std::array<std::string_view, 2> kPortWords{"own", "any"};

constexpr std::array kConnectFields{
    Field<Step>{{"port", FieldKind::Choice, "", 0, 0, "",
                 "any: a free port of the host's range, whatever becomes of the connection before; the party's own if "
                 "absent.",
                 true, kPortWords},
                [](const Step& step) {
                  return std::get<Connect>(step).anyPort ? FieldValue{Word{kPortWords[1]}} : FieldValue{};
                },
                [](Step& step, const FieldValue& value) {
                  const auto* const word = std::get_if<Word>(&value);
                  std::get<Connect>(step).anyPort = word != nullptr && word->text == kPortWords[1];
                }},
};

constexpr std::array kFloodFields{
    argument<Step, Flood, &Flood::syns>({"syns", FieldKind::Integer, "SYNs", 1, 10'000, "", "How many SYNs."}),
    argumentUnlessZero<Step, Flood, &Flood::every>(
        {"every", FieldKind::Duration, "", 0, ns(10min), "", "Time between two of them; all at once if absent.", true}),
    Field<Step>{{"from", FieldKind::Address, "", 0, kUint32Max, "",
                 "Where the first one seems to come from, the next ones from the addresses that follow; 203.0.113.1 if "
                 "absent.",
                 true},
                [](const Step& step) {
                  const Ipv4Address from = std::get<Flood>(step).from;
                  return from == Flood{}.from ? FieldValue{} : FieldValue{from};
                },
                [](Step& step, const FieldValue& value) {
                  const auto* const from = std::get_if<Ipv4Address>(&value);
                  std::get<Flood>(step).from = from != nullptr ? *from : Flood{}.from;
                }},
};

constexpr std::array kStepKinds{
    kind<Step, Listen>("listen", "Waits for a connection (passive open); for the next one when one has ended.",
                       kListenFields),
    kind<Step, Connect>("connect", "Opens a connection to the other side (active open), when the one before has ended.",
                        kConnectFields),
    kind<Step, Send>("send", "Hands bytes to TCP once connected.", kSendFields, 2),
    kind<Step, Receive>("receive", "Reads until it has that many further bytes.", kReceiveFields),
    kind<Step, ReceiveEnd>("receive-end", "Reads until the end of the other side's stream (its FIN)."),
    kind<Step, Wait>("wait", "Lets time pass.", kWaitFields),
    kind<Step, Close>("close", "Ends the own stream (a FIN follows the last byte)."),
    kind<Step, Abort>("abort", "Gives the connection up at once (a RST is sent)."),
    kind<Step, Reboot>("reboot", "The host forgets the connection and says nothing (RFC 9293 §3.5.1)."),
    kind<Step, Accept>("accept", "Takes a connection from the listener's queue, and waits until there is one."),
    kind<Step, Flood>("flood", "Sends SYNs that seem to come from hosts that do not exist (RFC 4987 §2).",
                      kFloodFields),
    kind<Step, Bind>("bind", "Takes the UDP port: from now on datagrams for it are kept.", kBindFields),
    kind<Step, SendDatagram>("send-datagram", "Sends a datagram (UDP).", kSendDatagramFields, 2),
    kind<Step, ReceiveDatagram>("receive-datagram", "Waits for a datagram and takes it.", kReceiveDatagramFields),
    kind<Step, Query>("query", "Sends a datagram and waits for an answer, several times if need be, as DNS does.",
                      kQueryFields),
    kind<Step, Answer>("answer", "Answers each datagram that comes with one.", kAnswerFields),
    kind<Step, StreamFrames>("stream-frames", "Sends numbered datagrams at a steady rate, as video does.",
                             kStreamFields),
    kind<Step, PlayFrames>("play-frames", "Shows such frames, each at its time, without those that come too late.",
                           kPlayFields),
    kind<Step, SendInTurn>("send-in-turn", "Sends numbered datagrams one at a time, each until it is acknowledged.",
                           kSendInTurnFields),
    kind<Step, TakeInTurn>("take-in-turn", "Takes such datagrams and acknowledges them.", kTakeInTurnFields),
    kind<Step, Tls>("tls",
                    "Shakes hands over the connection, together with the other side's \"tls\"; behind \"bind\" over "
                    "UDP (DTLS 1.2).",
                    kTlsFields),
    kind<Step, KeyUpdate>("key-update", "New keys for what this side sends (TLS 1.3, RFC 8446 §4.6.3).",
                          kKeyUpdateFields),
    kind<Step, Renegotiate>("renegotiate", "Asks for a new handshake within the connection (TLS 1.2)."),
};
static_assert(kStepKinds.size() == std::variant_size_v<Step>);

}  // namespace

std::span<const ActionKind<Step>> stepKinds() {
  return kStepKinds;
}

}  // namespace wiretale::scenario

#include <array>

#include "core/scenario/datagram_step_fields.h"
#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

constexpr std::uint64_t kMaximumTransfer = 100'000'000;

// Of a Send, exactly one of bytes and text is set.
constexpr std::array kSendFields{
    Field<Step>{{"text", FieldKind::Text, "", 1, kMaximumTransfer, "", "Text to send, as UTF-8.", true},
                [](const Step& step) {
                  const auto& send = std::get<Send>(step);
                  return send.text.empty() ? FieldValue{} : FieldValue{send.text};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<Send>(step) = {0, std::get<std::string>(value)};
                }},
    Field<Step>{{"bytes", FieldKind::Integer, "bytes", 1, kMaximumTransfer, "", "That many bytes of a pattern.", true},
                [](const Step& step) {
                  const auto& send = std::get<Send>(step);
                  return send.text.empty() ? FieldValue{send.bytes} : FieldValue{};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<Send>(step) = {std::get<std::uint64_t>(value), {}};
                }},
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

constexpr std::array kStepKinds{
    kind<Step, Listen>("listen", "Waits for a connection (passive open); for the next one when one has ended."),
    kind<Step, Connect>("connect",
                        "Opens a connection to the other side (active open), when the one before has ended."),
    kind<Step, Send>("send", "Hands bytes to TCP once connected.", kSendFields, true),
    kind<Step, Receive>("receive", "Reads until it has that many further bytes.", kReceiveFields),
    kind<Step, ReceiveEnd>("receive-end", "Reads until the end of the other side's stream (its FIN)."),
    kind<Step, Wait>("wait", "Lets time pass.", kWaitFields),
    kind<Step, Close>("close", "Ends the own stream (a FIN follows the last byte)."),
    kind<Step, Abort>("abort", "Gives the connection up at once (a RST is sent)."),
    kind<Step, Reboot>("reboot", "The host forgets the connection and says nothing (RFC 9293 §3.5.1)."),
    kind<Step, Bind>("bind", "Takes the UDP port: from now on datagrams for it are kept.", kBindFields),
    kind<Step, SendDatagram>("send-datagram", "Sends a datagram (UDP).", kSendDatagramFields, true),
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
};
static_assert(kStepKinds.size() == std::variant_size_v<Step>);

}  // namespace

std::span<const ActionKind<Step>> stepKinds() {
  return kStepKinds;
}

}  // namespace wiretale::scenario

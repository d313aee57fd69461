#pragma once

#include <array>

#include "core/scenario/field_members.h"
#include "core/wire/udp_header.h"

// The arguments of the steps that concern UDP. Only for step_table.cpp.
namespace wiretale::scenario {

inline constexpr std::uint64_t kMostFrames = 10'000;

constexpr FieldSpec countSpec(std::string_view doc) {
  return {"count", FieldKind::Integer, "", 1, kMostFrames, "", doc};
}
constexpr FieldSpec frameSpec(std::string_view doc) {
  return {"bytes", FieldKind::Integer, "bytes", 16, wire::kMostUdpPayload, "", doc};
}
constexpr FieldSpec periodSpec(std::string_view name, std::string_view doc, bool optional = false) {
  return {name, FieldKind::Duration, "", 0, ns(10min), "", doc, optional};
}

inline constexpr std::array kBindFields{
    argumentUnlessZero<Step, Bind, &Bind::connected>(
        {"connected", FieldKind::Boolean, "", 0, 0, "",
         "Takes datagrams of the other side only, and learns that nobody is there (RFC 1122 §4.1.3.3).", true}),
};

// Of a SendDatagram, exactly one of bytes and text is set.
inline constexpr std::array kSendDatagramFields{
    Field<Step>{{"text", FieldKind::Text, "", 1, wire::kMostUdpPayload, "", "Text to send, as UTF-8.", true},
                [](const Step& step) {
                  const auto& send = std::get<SendDatagram>(step);
                  return send.text.empty() ? FieldValue{} : FieldValue{send.text};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<SendDatagram>(step) = {0, std::get<std::string>(value)};
                }},
    Field<Step>{{"bytes", FieldKind::Integer, "bytes", 0, wire::kMostUdpPayload, "",
                 "That many bytes of a pattern; 0 is a datagram like any other.", true},
                [](const Step& step) {
                  const auto& send = std::get<SendDatagram>(step);
                  return send.text.empty() ? FieldValue{send.bytes} : FieldValue{};
                },
                [](Step& step, const FieldValue& value) {
                  std::get<SendDatagram>(step) = {std::get<std::uint64_t>(value), {}};
                }},
};

inline constexpr std::array kReceiveDatagramFields{
    argumentUnlessZero<Step, ReceiveDatagram, &ReceiveDatagram::timeout>(
        periodSpec("timeout", "Waits no longer than this; for ever if absent.", true)),
};

inline constexpr std::array kQueryFields{
    argument<Step, Query, &Query::text>({"text", FieldKind::Text, "", 1, 1'000, "", "What is asked."}),
    argument<Step, Query, &Query::timeout>(
        periodSpec("timeout", "How long the first attempt waits; each further one waits twice as long.", true)),
    argument<Step, Query, &Query::attempts>(
        {"attempts", FieldKind::Integer, "", 1, 20, "", "How often it is asked in all.", true}),
};

inline constexpr std::array kAnswerFields{
    argument<Step, Answer, &Answer::text>({"text", FieldKind::Text, "", 1, 1'000, "", "What is answered."}),
    argument<Step, Answer, &Answer::count>({"count", FieldKind::Integer, "", 1, kMostFrames, "all that ever come",
                                            "How many datagrams are answered.", true}),
    argumentUnlessZero<Step, Answer, &Answer::after>(
        periodSpec("after", "How long it takes to find the answer.", true)),
};

inline constexpr std::array kStreamFields{
    argument<Step, StreamFrames, &StreamFrames::count>(countSpec("How many frames.")),
    argument<Step, StreamFrames, &StreamFrames::bytes>(frameSpec("Of each frame.")),
    argument<Step, StreamFrames, &StreamFrames::every>(periodSpec("every", "Time from frame to frame.")),
};

inline constexpr std::array kPlayFields{
    argument<Step, PlayFrames, &PlayFrames::count>(countSpec("How many frames there are.")),
    argument<Step, PlayFrames, &PlayFrames::every>(periodSpec("every", "Time from frame to frame.")),
    argument<Step, PlayFrames, &PlayFrames::delay>(
        periodSpec("delay", "How long behind its arrival the first frame is shown.")),
};

inline constexpr std::array kSendInTurnFields{
    argument<Step, SendInTurn, &SendInTurn::count>(countSpec("How many frames.")),
    argument<Step, SendInTurn, &SendInTurn::bytes>(frameSpec("Of each frame.")),
    argument<Step, SendInTurn, &SendInTurn::timeout>(
        periodSpec("timeout", "How long an acknowledgment may take before the frame goes again.")),
    argument<Step, SendInTurn, &SendInTurn::attempts>(
        {"attempts", FieldKind::Integer, "", 1, 100, "", "How often a frame is sent in all.", true}),
};

inline constexpr std::array kTakeInTurnFields{
    argument<Step, TakeInTurn, &TakeInTurn::count>(countSpec("How many frames.")),
    argument<Step, TakeInTurn, &TakeInTurn::linger>(
        periodSpec("linger", "How long behind the last one it acknowledges repeated ones.", true)),
};

}  // namespace wiretale::scenario

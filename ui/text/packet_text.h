#pragma once

#include <QString>

#include "core/trace/trace.h"

namespace wiretale::text {

/// What the packet is, in a few words: "SYN, ACK", "FIN", "ACK", "RST", "Data", "Data, FIN". SYN, ACK, FIN and RST are
/// the same in every language. An ACK flag is named where it is the point: alone, or with SYN.
QString packetTitle(const trace::Trace& trace, trace::Index packet);

/// All control bits, as the RFC names them, ACK last, as people say it: "PSH, ACK".
QString flagNames(wire::TcpFlags flags);

/// "delivered", "lost", "dropped on purpose", "still on its way".
QString fateName(trace::Fate fate);

/// The whole packet in one line, for accessibility, SVG titles and tool tips: "Client to Server, SYN, sequence 0, at
/// 20 ms, lost".
QString packetSentence(const trace::Trace& trace, trace::Index packet);

}  // namespace wiretale::text

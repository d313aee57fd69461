#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/explain/explain.h"
#include "core/trace/trace.h"

namespace wiretale::format {

// Words that listings and files share; stable, English.

std::string_view wordFor(Side side);                 ///< "client"
std::string_view wordFor(trace::Fate fate);          ///< "delivered"
std::string_view wordFor(trace::TimerOutcome what);  ///< "fired"
std::string_view wordFor(trace::EndOfTrace what);    ///< "quiet"
std::string_view wordFor(tcp::TimerKind kind);       ///< "retransmission"

/// "mss 1460, sackOK, TS 7 0, wscale 7, sack 4001:5001, ": ends with a comma if there is anything. SACK blocks count
/// from the initial sequence number of the side they speak to.
std::string optionWords(const trace::Trace& trace, const trace::PacketRecord& packet);

/// "10.0.0.1"
std::string dottedAddress(std::uint32_t address);

/// Who tells the reasons of what happened to a connection at `side`.
explain::Voice voiceAt(const trace::Trace& trace, Side side, trace::ConnectionIndex connection = 0);

/// The reason's sentence; empty if there is none.
std::string sentenceAt(const trace::Trace& trace, trace::Index reason, Side side, trace::ConnectionIndex connection);

/// The initial sequence numbers of a party's connections between the parties' own ports, in order of time, each once.
std::vector<wire::SeqNum> ownInitialSequences(const trace::Trace& trace, Side side);

}  // namespace wiretale::format

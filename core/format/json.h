#pragma once

#include <string>

#include "core/trace/trace.h"

namespace wiretale::format {

struct JsonOptions {
  bool bytes = false;  ///< each packet also gets "bytes": the whole IPv4 packet in hexadecimal digits
};

/// The trace as JSON for programs, one record a line. Keys and words are stable; later versions only add some.
///
///     { "format": "wiretale-trace", "version": 1, "endedBy": "quiet", "end": …,
///       "endpoints": {"client": {"name", "address", "port", "initialSequence", "timeWait",
///                                "laterInitialSequences"}, "server": {…}},
///       "packets": [{"number", "from", "ordinal", "connection", "sent", "arrives", "name", "flags", "seq", "ack",
///       "relativeSeq",
///                    "relativeAck", "length", "streamOffset", "window", "options", "retransmission", "copy", "forged",
///                    "flippedBit", "fate", "diedAt", "cause", "why", "outcome"}],
///       "connections": [{"client": {"address", "port", "initialSequence"}, "server": {…}, "firstPacket",
///       "lastPacket"}], "states": {"client": [{"state", "from", "to", "connection", "cause", "why"}], "server": […]},
///       "connectionStates": {"client": […], "server": […]},
///       "timers": [{"side", "timer", "started", "deadline", "ended", "outcome", "connection", "why", "endedWhy"}],
///       "appEvents": [{"side", "at", "event", "bytes", "connection", "why"}],
///       "samples": {"client": [{"at", "iss", "irs", "sndUna", "sndNxt", "sndWnd", "rcvNxt", "rcvWnd", "cwnd",
///                               "ssthresh", "inFlight", "rtt", "srtt", "rttvar", "rto"}], "server": […]} }
///
/// Times and durations are whole nanoseconds from the session's start; sides are "client" and "server". Packets are
/// numbered from 0 in the order of "packets", ordinals from 0 within a direction; "cause" is such a number.
/// "connection" is an index into "connections"; "states" are those of the connection that a side's application deals
/// with, "connectionStates" those of all. "laterInitialSequences" are those of connections after the first, if there
/// are any; relative numbers count from that of their connection. "ack" and "relativeAck" are there with the ACK flag
/// only, "options" where there are any, "diedAt" (a time) and no "arrives" with the fates "lost" and "dropped"; "cause"
/// and the reasons are there where there is one. "copy" is there, and true, of one that the network made (with its
/// original's ordinal), "flippedBit" if one was, counted from the TCP header's first; "bytes" have it flipped. A reason
/// is {"rule", "values", "sentence", "source"}. A sample has what changed at that time in the control block of that
/// side, which begins with zeros, and "rtt" whenever a round trip was measured; windows are bytes, "ssthresh" is null
/// while it is unset.
std::string formatJson(const trace::Trace& trace, const JsonOptions& options = {});

}  // namespace wiretale::format

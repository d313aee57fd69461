#pragma once

#include <string>

#include "core/trace/trace.h"

namespace wiretale::format {

/// The numbers of both control blocks as a table for spreadsheets (RFC 4180, but lines end in '\n'): a heading, then a
/// line whenever something changed, in order of time, with all that holds from then on.
///
///     time,side,iss,irs,sndUna,sndNxt,sndWnd,rcvNxt,rcvWnd,cwnd,ssthresh,inFlight,rtt,srtt,rttvar,rto
///     0.020000000,client,…
///
/// Times and durations are seconds, windows bytes, sequence numbers relative to the initial one of their side. "rtt" is
/// there in lines that measure a round trip, "ssthresh" once it is set; what does not exist yet is empty.
std::string formatCsv(const trace::Trace& trace);

}  // namespace wiretale::format

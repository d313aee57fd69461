#pragma once

#include <string_view>

#include "core/lesson/predicate.h"
#include "core/lesson/words.h"

namespace wiretale::lesson {

/// Reads what must hold in a trace: a measure, a comparison (=, !=, <, <=, >, >= or ~, within 10 %) and a value.
///
///     packets client SYN = 2                              how many; words as in parse_moment.h
///     states server ESTABLISHED = 1                       how often a side is in a state
///     timers client retransmission fires = 1              how often it starts, fires, stops
///     events client was-reset = 1                         how often an application does or learns something
///     bytes server delivered = 1200                       to the server's application; sent: by it
///     time packet client SYN sent to state client ESTABLISHED = 40ms
///     time state server ESTABLISHED = 60ms                since the start
///     cwnd client at packet client data #10 sent = 14600  and snd.una, snd.nxt, snd.wnd, rcv.nxt, rcv.wnd, ssthresh,
///                                                         in-flight, rtt, srtt, rttvar, rto
///     state server at end = CLOSED
///     ack of packet server SYN-ACK = 1                    and seq, window, payload; numbers relative, as in Wireshark
///     tls version = 1.3                                   and cipher, group, alpn; resumed, early-data,
///                                                         extended-master-secret = yes or no; #2: second connection
Read<Predicate> parsePredicate(std::string_view text);

}  // namespace wiretale::lesson

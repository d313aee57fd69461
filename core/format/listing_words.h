#pragma once

#include <array>
#include <functional>
#include <string>

#include <vector>
#include "core/tcp/timer_kind.h"

#include "core/trace/trace.h"

namespace wiretale::format {

/// The words of a listing for people: English by default, ui/text has other languages. {0}, {1} … stand for values in
/// order; names of states and messages are no words. Widths count characters as a terminal does: a Hangul syllable
/// takes two columns.
struct ListingWords {
  // The head. A party: name, address, port, initial sequence number.
  std::string party = "{0}: {1}:{2}, initial sequence number {3}";  ///< more numbers may follow
  std::string summary = "Packets: {0}, died on the way: {1}, sent again: {2}. End: {3} s, {4}.";  ///< … time, `ends`
  std::array<std::string, 4> ends{"nothing left to happen", "the time limit", "the packet limit", "cancelled"};

  // Above the columns.
  std::string time = "time";
  std::string lanes = "left to right";
  std::string message = "message";
  std::string seq = "seq";
  std::string ack = "ack";
  std::string length = "length";
  std::string window = "window";

  // Behind a packet.
  std::string port = "port {0}";  ///< the client's, where it tells connections apart
  std::string again = "sent again";
  std::string copy = "copy";
  std::string forged = "forged";
  std::string corrupted = "corrupted";
  std::array<std::string, 4> fates{"arrives at {0}", "lost at {0}", "dropped at {0}", "still on its way at the end"};

  // Other events. `applications`: {0} is a number of bytes.
  std::array<std::string, tcp::kTimerKindCount> timers{"retransmission timer", "delayed-ACK timer", "TIME-WAIT timer",
                                                       "persist timer",        "loss-probe timer",  "reordering timer",
                                                       "keep-alive timer",     "FIN-WAIT-2 timer"};
  std::string timerStarts = "{0} starts, until {1}";
  std::string timerFires = "{0} runs out";
  std::string timerStops = "{0} stops";
  std::array<std::string, 28> applications{"application listens",
                                           "application is connected",
                                           "application sends {0} bytes",
                                           "application reads {0} bytes",
                                           "application reads the end",
                                           "application closes",
                                           "application aborts",
                                           "application learns: connection refused (ECONNREFUSED)",
                                           "application learns: connection reset (ECONNRESET)",
                                           "application learns: timed out (ETIMEDOUT)",
                                           "application learns: the pipe is broken (EPIPE)",
                                           "connect fails: no port is free (EADDRNOTAVAIL)",
                                           "the call fails: the port is in use (EADDRINUSE)",
                                           "application begins a flood of {0} SYNs",
                                           "application takes UDP port {0}",
                                           "application sends a datagram of {0} bytes",
                                           "application takes a datagram of {0} bytes",
                                           "application waited for a datagram in vain",
                                           "application learns that nobody is there (ECONNREFUSED)",
                                           "application gives up, attempts: {0}",
                                           "application shows frame {0}",
                                           "application has to leave out frame {0}",
                                           "frame {0} comes too late",
                                           "frame {0} comes again",
                                           "TLS handshake is done",
                                           "TLS has failed",
                                           "application stops reading",
                                           "application reads again"};

  // Behind a datagram: its ports; its part, if it is cut up; what its application numbers it with.
  std::string ports = "port {0} to {1}";
  std::string fragment = "fragment {0} of {1} from byte {2}";
  std::string frame = "number {0}";

  // Before a reason, equally wide.
  std::string sent = "sent";
  std::string then = "then";
  std::string died = "died";
  std::string why = "why ";
  std::string way = "way ";

  /// Every text above, to be translated.
  std::vector<std::string*> all();

  /// The name above a party's lane; as it is if not set.
  std::function<std::string(const std::string& name)> name;
  /// Why, told by `side`; English if not set.
  std::function<std::string(const trace::Trace& trace, trace::Index reason, Side side,
                            trace::ConnectionIndex connection)>
      sentence;
};

}  // namespace wiretale::format

#pragma once

#include <string_view>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/lesson/words.h"

namespace wiretale::lesson {

/// Reads a moment:
///
///     start                                     the session's first instant
///     end                                       the trace's last
///     1.5s                                      as the clock has it
///     packet client 3 received                  the third packet that the client sent; sent, under-way, received, ends
///     packet server SYN-ACK #2 received         the second of those that are received; #last is the last
///     packet client data lost ends              all words must hold
///     packet client why=fast-retransmit sent    why it was sent, or judged=… : ids of rules, as in listings
///     packet server Certificate received        in which a message of TLS ends; alert=unknown_ca
///     packet client in=2 SYN sent               of the second connection
///     state server ESTABLISHED                  it is entered; #2: for the second time
///     timer client retransmission fires         starts, half (of its time), fires, stops
///     app server saw-end                        what an application does or learns
///
/// and behind any of them "plus 10ms".
Read<Moment> parseMoment(std::string_view text);
/// The same out of the midst of a value: up to the word "to", a comparison, or the end.
Read<Moment> takeMoment(Words& words);

/// "client SYN lost …", up to the first word that says nothing about packets.
Read<PacketWords> takePacketWords(Words& words);
/// "#2" or "#last"; else `otherwise`, and nothing is taken.
Read<Nth> takeNth(Words& words, Nth otherwise);

Read<Side> takeSide(Words& words);
Read<tcp::State> takeState(Words& words);
Read<tcp::TimerKind> takeTimer(Words& words);

/// "packet client SYN" (the first), "packets server data" (all), "state server LISTEN", "timer client retransmission",
/// "timer client retransmission fires" (the first that does).
Read<Highlight> parseHighlight(std::string_view text);

}  // namespace wiretale::lesson

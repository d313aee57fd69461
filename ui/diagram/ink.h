#pragma once

namespace wiretale::diagram {

/// What a shape means; a theme gives each its colours. Meanings are fixed: blue opens and carries data, orange closes
/// and times, purple is sent again, vermillion was lost, grey is a bare ACK or secondary, green is established and
/// encrypted.
enum class Ink : unsigned char {
  Text,        ///< lane names
  Secondary,   ///< times, addresses, numbers
  Connection,  ///< SYN, data
  Closing,     ///< FIN
  BareAck,
  Again,  ///< retransmission
  Lost,   ///< lost, dropped, RST
  Timer,
  Grid,
  Lane,
  BandIdle,     ///< CLOSED, LISTEN: nothing but the lane line
  BandOpening,  ///< SYN-SENT, SYN-RECEIVED
  BandEstablished,
  BandClosing,
  BandTimeWait,
  Established,  ///< the name ESTABLISHED
  Paper,
  Selection,
  Encrypted,  ///< as a line: the ground of what is encrypted, at its deepest
};
inline constexpr int kInkCount = 19;

}  // namespace wiretale::diagram

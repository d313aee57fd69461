#pragma once

#include <span>
#include <string_view>

#include "core/lesson/lesson.h"

namespace wiretale::lesson {

/// A word of lessons and what it stands for.
template <typename Meaning>
struct Word {
  std::string_view word;
  Meaning meaning;
};

std::span<const Word<Side>> sideWords();                         ///< "client"
std::span<const Word<Feature>> featureWords();                   ///< "SYN-ACK", "lost"
std::span<const Word<tcp::State>> stateWords();                  ///< "FIN-WAIT-1"
std::span<const Word<tcp::TimerKind>> timerWords();              ///< "retransmission"
std::span<const Word<trace::AppEvent::Kind>> appWords();         ///< "saw-end"
std::span<const Word<PacketMoment::Point>> packetPointWords();   ///< "received"
std::span<const Word<TimerMoment::Point>> timerPointWords();     ///< "fires"
std::span<const Word<trace::Quantity>> quantityWords();          ///< "cwnd"
std::span<const Word<PacketNumber::Field>> packetNumberWords();  ///< "ack"
std::span<const Word<Agreed::What>> agreedWords();               ///< "version"
std::span<const Word<Comparison>> comparisonWords();             ///< ">="
std::span<const Word<View>> viewWords();                         ///< "control-block"
std::span<const std::string_view> messageWords();                ///< of TLS: "ClientHello"

/// For what applications say over TLS, which trace::TlsContent calls "data".
inline constexpr std::string_view kSecretDataWord = "secret-data";

}  // namespace wiretale::lesson

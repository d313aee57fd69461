#include "core/lesson/vocabulary.h"

#include <array>

namespace wiretale::lesson {

std::span<const Word<Side>> sideWords() {
  static constexpr std::array kWords{Word{"client", Side::Client}, Word{"server", Side::Server}};
  return kWords;
}

std::span<const Word<Feature>> featureWords() {
  using enum Feature;
  static constexpr std::array kWords{Word{"SYN", Syn},
                                     Word{"SYN-ACK", SynAck},
                                     Word{"ACK", Ack},
                                     Word{"FIN", Fin},
                                     Word{"RST", Reset},
                                     Word{"data", Data},
                                     Word{"UDP", Datagram},
                                     Word{"ICMP", Icmp},
                                     Word{"lost", Lost},
                                     Word{"delivered", Delivered},
                                     Word{"resent", Resent},
                                     Word{"fresh", Fresh},
                                     Word{"copy", Copy},
                                     Word{"forged", Forged},
                                     Word{"corrupted", Corrupted}};
  return kWords;
}

std::span<const Word<tcp::State>> stateWords() {
  static const auto kWords = [] {
    std::array<Word<tcp::State>, tcp::kStateCount> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
      words[i] = {tcp::nameOf(static_cast<tcp::State>(i)), static_cast<tcp::State>(i)};
    return words;
  }();
  return kWords;
}

std::span<const Word<tcp::TimerKind>> timerWords() {
  using enum tcp::TimerKind;
  static constexpr std::array kWords{Word{"retransmission", Retransmission},
                                     Word{"delayed-ack", DelayedAck},
                                     Word{"time-wait", TimeWait},
                                     Word{"persist", Persist},
                                     Word{"loss-probe", LossProbe},
                                     Word{"reordering", Reordering},
                                     Word{"keep-alive", KeepAlive},
                                     Word{"fin-wait-2", FinWait2}};
  static_assert(kWords.size() == tcp::kTimerKindCount);
  return kWords;
}

std::span<const Word<trace::AppEvent::Kind>> appWords() {
  using enum trace::AppEvent::Kind;
  static constexpr std::array kWords{Word{"listened", Listened},
                                     Word{"connected", Connected},
                                     Word{"sent-bytes", SentBytes},
                                     Word{"received-bytes", ReceivedBytes},
                                     Word{"saw-end", SawEnd},
                                     Word{"closed", Closed},
                                     Word{"aborted", Aborted},
                                     Word{"refused", Refused},
                                     Word{"was-reset", WasReset},
                                     Word{"timed-out", TimedOut},
                                     Word{"broken-pipe", BrokenPipe},
                                     Word{"no-port-left", NoPortLeft},
                                     Word{"port-in-use", PortInUse},
                                     Word{"flooded", Flooded},
                                     Word{"bound", Bound},
                                     Word{"sent-datagram", SentDatagram},
                                     Word{"received-datagram", ReceivedDatagram},
                                     Word{"no-datagram", NoDatagram},
                                     Word{"unreachable", Unreachable},
                                     Word{"gave-up", GaveUp},
                                     Word{"frame-shown", FrameShown},
                                     Word{"frame-missing", FrameMissing},
                                     Word{"frame-late", FrameLate},
                                     Word{"frame-repeated", FrameRepeated},
                                     Word{"secured", Secured},
                                     Word{"tls-failed", TlsFailed}};
  return kWords;
}

std::span<const Word<PacketMoment::Point>> packetPointWords() {
  using enum PacketMoment::Point;
  static constexpr std::array kWords{Word{"sent", Sent}, Word{"under-way", UnderWay}, Word{"received", Received},
                                     Word{"ends", Ends}};
  return kWords;
}

std::span<const Word<TimerMoment::Point>> timerPointWords() {
  using enum TimerMoment::Point;
  static constexpr std::array kWords{Word{"starts", Starts}, Word{"half", Half}, Word{"fires", Fires},
                                     Word{"stops", Stops}};
  return kWords;
}

std::span<const Word<trace::Quantity>> quantityWords() {
  using enum trace::Quantity;
  static constexpr std::array kWords{
      Word{"snd.una", SendUnacknowledged},  Word{"snd.nxt", SendNext},          Word{"snd.wnd", SendWindow},
      Word{"rcv.nxt", ReceiveNext},         Word{"rcv.wnd", ReceiveWindow},     Word{"cwnd", CongestionWindow},
      Word{"ssthresh", SlowStartThreshold}, Word{"in-flight", BytesInFlight},   Word{"rtt", RoundTrip},
      Word{"srtt", SmoothedRoundTrip},      Word{"rttvar", RoundTripVariation}, Word{"rto", RetransmissionTimeout}};
  return kWords;
}

std::span<const Word<PacketNumber::Field>> packetNumberWords() {
  using enum PacketNumber::Field;
  static constexpr std::array kWords{Word{"seq", Sequence}, Word{"ack", Acknowledgment}, Word{"window", Window},
                                     Word{"payload", Payload}};
  return kWords;
}

std::span<const Word<Agreed::What>> agreedWords() {
  using enum Agreed::What;
  static constexpr std::array kWords{Word{"version", Version},
                                     Word{"cipher", Cipher},
                                     Word{"group", Group},
                                     Word{"alpn", Alpn},
                                     Word{"resumed", Resumed},
                                     Word{"early-data", EarlyData},
                                     Word{"extended-master-secret", ExtendedMasterSecret}};
  return kWords;
}

std::span<const Word<Comparison>> comparisonWords() {
  using enum Comparison;
  static constexpr std::array kWords{Word{"=", Equal}, Word{"!=", Unequal}, Word{"<", Less}, Word{"<=", AtMost},
                                     Word{">", More},  Word{">=", AtLeast}, Word{"~", About}};
  return kWords;
}

std::span<const Word<View>> viewWords() {
  using enum View;
  static constexpr std::array kWords{Word{"control-block", ControlBlock},
                                     Word{"bytes", Bytes},
                                     Word{"keys", Keys},
                                     Word{"plot-cwnd", WindowPlot},
                                     Word{"plot-rtt", RoundTripPlot},
                                     Word{"plot-sequence", SequencePlot},
                                     Word{"cipher-bench", CipherBench}};
  return kWords;
}

std::span<const std::string_view> messageWords() {
  static constexpr std::array<std::string_view, 18> kWords{
      "HelloRequest",    "ClientHello",         "ServerHello",       "HelloRetryRequest", "NewSessionTicket",
      "EndOfEarlyData",  "EncryptedExtensions", "Certificate",       "ServerKeyExchange", "CertificateRequest",
      "ServerHelloDone", "CertificateVerify",   "ClientKeyExchange", "Finished",          "KeyUpdate",
      "Alert",           "ChangeCipherSpec",    kSecretDataWord};
  return kWords;
}

}  // namespace wiretale::lesson

#include "tests/support/state_rig.h"

#include <stdexcept>
#include <utility>

namespace wiretale::testing {
namespace {

constexpr wire::SeqNum kIss{100};
constexpr wire::SeqNum kIrs{300};

tcp::Config config() {
  return {.initialSequence = kIss.raw(), .receiveWindow = kRigWindow, .nagle = false};
}

bool hasOwnFin(std::string_view state) {
  return state.starts_with("FIN-WAIT") || state == "CLOSING" || state == "LAST-ACK" || state == "TIME-WAIT";
}

}  // namespace

const std::vector<std::string>& StateRig::names() {
  static const std::vector<std::string> kNames{
      "CLOSED",      "LISTEN",     "SYN-SENT",   "SYN-RECEIVED passive", "SYN-RECEIVED active",
      "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT",           "CLOSING",
      "LAST-ACK",    "TIME-WAIT"};
  return kNames;
}

StateRig::StateRig(std::string_view state, Before before)
    : m_connection(config(), kIss, 80), m_sndUna(kIss), m_sndNxt(kIss + 1), m_rcvNxt(kIrs + 1) {
  if (state == "CLOSED") return;
  open(state);
  if (state == "LISTEN" || state == "SYN-SENT" || state.starts_with("SYN-RECEIVED")) return;
  establish();
  if (before == Before::TenBytesSent) {
    m_connection.send(10, m_now);
    m_sndNxt += 10;
    drain();
  }
  goOn(state);
  m_sent.clear();
}

void StateRig::open(std::string_view state) {
  if (state == "LISTEN" || state == "SYN-RECEIVED passive") {
    m_connection.openPassive(m_now);
  } else {
    m_connection.openActive(m_now);
  }
  drain();
  if (state.starts_with("SYN-RECEIVED")) arrive(wire::Syn, kIrs, wire::SeqNum(0));
  m_sent.clear();
}

void StateRig::establish() {
  arrive(wire::Syn | wire::Ack, kIrs, m_sndNxt);
  m_sndUna = m_sndNxt;
}

void StateRig::goOn(std::string_view state) {
  const bool peerFirst = state == "CLOSE-WAIT" || state == "LAST-ACK";
  if (peerFirst) arrive(wire::Fin | wire::Ack, m_rcvNxt, m_sndUna);
  if (hasOwnFin(state)) {
    m_connection.close(m_now);
    m_sndNxt += 1;
    drain();
  }
  if (state == "FIN-WAIT-2" || state == "TIME-WAIT") {
    m_sndUna = m_sndNxt;
    arrive(wire::Ack, m_rcvNxt, m_sndUna);
  }
  if (state == "CLOSING" || state == "TIME-WAIT") arrive(wire::Fin | wire::Ack, m_rcvNxt, m_sndUna);
  if (peerFirst || state == "CLOSING" || state == "TIME-WAIT") m_rcvNxt += 1;
}

void StateRig::arrive(wire::TcpFlags flags, wire::SeqNum seq, wire::SeqNum ack) {
  m_connection.onSegment({.seq = seq, .ack = ack, .flags = flags, .window = kRigWindow}, m_now);
  drain();
}

wire::SeqNum StateRig::value(std::string_view name) const {
  if (name == "ISS") return kIss;
  if (name == "SND.UNA") return m_sndUna;
  if (name == "SND.NXT") return m_sndNxt;
  if (name == "RCV.NXT") return m_rcvNxt;
  throw std::runtime_error("no such value: " + std::string(name));
}

void StateRig::drain() {
  while (const auto outgoing = m_connection.poll(m_now)) m_sent.push_back(*outgoing);
}

std::vector<tcp::Outgoing> StateRig::takeSent() {
  drain();
  return std::exchange(m_sent, {});
}

void StateRig::pass(SimDuration duration) {
  const SimTime until = m_now + duration;
  while (m_connection.nextDeadline() <= until) {
    m_now = std::max(m_now, m_connection.nextDeadline());
    m_connection.onTime(m_now);
    drain();
  }
  m_now = until;
}

}  // namespace wiretale::testing

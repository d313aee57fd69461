#pragma once

#include <string>
#include <vector>

#include "core/base/side.h"
#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

namespace wiretale::testing {

/// A packet as both a recording and a trace have it: numbers relative to the initial ones, flags without PSH.
struct PlainPacket {
  SimDuration at{};   ///< when it left, after the start of the session
  std::string flags;  ///< "SA", as the recordings write them
  std::uint32_t seq = 0;
  std::uint32_t ack = 0;  ///< 0 without ACK
  std::uint32_t length = 0;
  std::string sack;  ///< blocks as "4001:5001 7001:8001", relative to the initial number of the other side

  bool isPureAck() const { return flags == "A" && length == 0; }
  /// An empty segment with a number that was sent before asks for an answer: it is no mere acknowledgment.
  bool isProbe(std::uint32_t nextSeq) const { return isPureAck() && seq < nextSeq; }
  bool looksLike(const PlainPacket& other) const {
    return flags == other.flags && seq == other.seq && ack == other.ack && length == other.length && sack == other.sack;
  }
};

/// A recording of two Linux kernels, tests/fixtures/linux/NAME.txt, whose README says what it holds.
struct LinuxRecording {
  std::string name;
  std::string about;
  scenario::Scenario scenario;  ///< the same programs, link and drops
  PerSide<std::vector<PlainPacket>> packets;
};

/// Throws std::runtime_error with the line that it does not understand.
LinuxRecording readLinuxRecording(const std::string& name);

/// What a side of a simulated session sent.
std::vector<PlainPacket> plainPackets(const trace::Trace& trace, Side from);

}  // namespace wiretale::testing

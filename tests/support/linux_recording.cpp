#include "tests/support/linux_recording.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

namespace wiretale::testing {
namespace {

using scenario::Step;

constexpr std::uint32_t kFullPacket = 1'040;  ///< bytes, headers and 1,000 of payload

SimDuration milliseconds(double count) {
  return SimDuration(static_cast<std::int64_t>(count * 1e6));
}

tcp::Config configOf(const std::string& profile) {
  if (profile != "classic" && profile != "newreno") throw std::runtime_error("no such profile: " + profile);
  tcp::Config config = tcp::configFor(tcp::Profile::Linux);
  config.mss = 1'000;
  config.congestion = tcp::CongestionControl::NewReno;
  config.timestamps = false;
  config.rack = false;
  config.tailLossProbe = false;
  config.frto = false;
  if (profile == "newreno") {
    config.selectiveAck = false;
    config.duplicateSelectiveAck = false;
  }
  return config;
}

/// Reads a recording line by line.
class Reader {
 public:
  void take(const std::string& line) {
    if (line.starts_with("# ") && m_recording.about.empty()) {
      m_recording.about = line.substr(2);
    } else if (!line.empty() && line.front() != '#') {
      std::istringstream words(line);
      if (line.find_first_not_of(' ') > 0 || std::isdigit(static_cast<unsigned char>(line.front())) != 0) {
        takePacket(words);
      } else {
        takeHead(words);
      }
      if (words.fail()) throw std::runtime_error("not understood: " + line);
    }
  }

  LinuxRecording recording() && { return std::move(m_recording); }

 private:
  void takeHead(std::istringstream& words) {
    using Take = std::function<void(Reader&, std::istringstream&)>;
    static const std::map<std::string, Take> kTakers{
        {"profile", &Reader::takeProfile},
        {"one-way", &Reader::takeOneWay},
        {"spacing", &Reader::takeSpacing},
        {"buffer", &Reader::takeBuffer},
        {"tick", &Reader::takeTick},
        {"drop", &Reader::takeDrop},
        {"delay", &Reader::takeDelay},
        {"client", [](Reader& reader, auto& in) { reader.takeProgram(Side::Client, in); }},
        {"server", [](Reader& reader, auto& in) { reader.takeProgram(Side::Server, in); }}};
    std::string key;
    words >> key;
    const auto taker = kTakers.find(key);
    if (taker == kTakers.end()) throw std::runtime_error("no such key: " + key);
    taker->second(*this, words);
  }

  void takeProfile(std::istringstream& words) {
    std::string profile;
    words >> profile;
    for (scenario::Party& party : m_recording.scenario.parties) party.tcp = configOf(profile);
  }

  void takeOneWay(std::istringstream& words) {
    double count = 0;
    words >> count;
    for (auto& direction : m_recording.scenario.link) direction.latency = milliseconds(count);
  }

  // A rate at which a full packet takes the time between two. Only full packets come in a row.
  void takeSpacing(std::istringstream& words) {
    double count = 0;
    words >> count;
    const double perSecond = kFullPacket * 8 * 1'000 / count;
    m_recording.scenario.link[Side::Client].bitsPerSecond = static_cast<std::uint64_t>(perSecond);
  }

  void takeBuffer(std::istringstream& words) {
    const Side side = takeSide(words);
    words >> m_recording.scenario.parties[side].tcp.receiveWindow;
  }

  void takeTick(std::istringstream& words) {
    double count = 0;
    words >> count;
    for (scenario::Party& party : m_recording.scenario.parties) party.tcp.timerTick = milliseconds(count);
  }

  void takeDrop(std::istringstream& words) {
    scenario::DropPacket drop{.from = takeSide(words)};
    words >> drop.ordinal;
    m_recording.scenario.interventions.emplace_back(drop);
  }

  void takeDelay(std::istringstream& words) {
    scenario::DelayPacket delay{.from = takeSide(words)};
    std::string by;
    double count = 0;
    words >> delay.ordinal >> by >> count;
    delay.by = milliseconds(count);
    m_recording.scenario.interventions.emplace_back(delay);
  }

  void takeProgram(Side side, std::istringstream& words) {
    scenario::Program& program = m_recording.scenario.parties[side].program;
    for (std::string step; std::getline(words >> std::ws, step, ',');) takeStep(side, step, program);
    words.clear();
  }

  void takeStep(Side side, const std::string& text, scenario::Program& program) {
    std::istringstream words(text);
    std::string verb;
    double count = 0;
    words >> verb >> count;
    if (verb == "connect") program.emplace_back(scenario::Connect{});
    if (verb == "accept") program.emplace_back(scenario::Listen{});
    if (verb == "send") program.emplace_back(scenario::Send{.bytes = static_cast<std::uint64_t>(count), .text = {}});
    if (verb == "read") program.emplace_back(scenario::ReceiveEnd{});
    if (verb == "wait") program.emplace_back(scenario::Wait{milliseconds(count)});
    if (verb == "close") program.emplace_back(scenario::Close{});
    if (verb == "no") m_recording.scenario.parties[side].tcp.nagle = false;
  }

  static Side takeSide(std::istringstream& words) {
    std::string side;
    words >> side;
    if (side != "client" && side != "server") throw std::runtime_error("no such side: " + side);
    return side == "client" ? Side::Client : Side::Server;
  }

  void takePacket(std::istringstream& words) {
    PlainPacket packet;
    double at = 0;
    std::uint32_t number = 0;
    std::string ack;
    words >> at;
    const Side from = takeSide(words);
    words >> number >> packet.flags >> packet.seq >> ack >> packet.length;
    if (ack != "-") packet.ack = static_cast<std::uint32_t>(std::stoul(ack));
    packet.at = milliseconds(at);
    std::erase(packet.flags, 'P');
    if (number != m_recording.packets[from].size()) throw std::runtime_error("a packet is missing");
    std::string option;
    while (words >> std::ws && std::getline(words, option, ',')) {
      if (option.starts_with("sack ")) packet.sack = option.substr(5);
    }
    words.clear();
    m_recording.packets[from].push_back(packet);
  }

  LinuxRecording m_recording;
};

std::string blocksOf(const trace::Trace& trace, const trace::PacketRecord& packet) {
  const wire::TcpOptions options = trace.optionsOf(packet);
  std::string text;
  for (const wire::SackBlock& block : options.sack.view()) {
    if (!text.empty()) text += ' ';
    text += fmt::format("{}:{}", relativeToPeer(trace, packet, block.begin), relativeToPeer(trace, packet, block.end));
  }
  return text;
}

std::string lettersOf(wire::TcpFlags flags) {
  std::string letters;
  if (flags.has(wire::Syn)) letters += 'S';
  if (flags.has(wire::Fin)) letters += 'F';
  if (flags.has(wire::Rst)) letters += 'R';
  if (flags.has(wire::Ack)) letters += 'A';
  return letters;
}

}  // namespace

LinuxRecording readLinuxRecording(const std::string& name) {
  const auto file = std::filesystem::path(WIRETALE_TESTS_DIR) / "fixtures" / "linux" / (name + ".txt");
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  Reader reader;
  for (std::string line; std::getline(in, line);) reader.take(line);
  LinuxRecording recording = std::move(reader).recording();
  recording.name = name;
  return recording;
}

std::vector<PlainPacket> plainPackets(const trace::Trace& trace, Side from) {
  std::vector<PlainPacket> packets;
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.from != from) continue;
    packets.push_back({.at = packet.sent - kSessionStart,
                       .flags = lettersOf(packet.flags),
                       .seq = relativeSeq(trace, packet),
                       .ack = relativeAck(trace, packet),
                       .length = packet.payloadLength,
                       .sack = blocksOf(trace, packet)});
  }
  return packets;
}

}  // namespace wiretale::testing

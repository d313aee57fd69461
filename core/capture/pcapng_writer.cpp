#include "core/capture/pcapng_writer.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/capture/little_endian.h"
#include "core/capture/sightings.h"
#include "core/wire/big_endian.h"

namespace wiretale::capture {
namespace {

// Block types and option codes: draft-ietf-opsawg-pcapng §4.1–4.3.
constexpr std::uint32_t kSectionHeader = 0x0A0D'0D0A;
constexpr std::uint32_t kInterfaceDescription = 1;
constexpr std::uint32_t kEnhancedPacket = 6;
constexpr std::uint32_t kDecryptionSecrets = 10;
constexpr std::uint32_t kTlsKeyLog = 0x544C'534B;  ///< "TLSK", draft-ietf-opsawg-pcapng §4.7
constexpr std::uint32_t kByteOrderMagic = 0x1A2B'3C4D;
constexpr std::uint64_t kSectionLengthUnknown = 0xFFFF'FFFF'FFFF'FFFF;

enum class Code : std::uint16_t {
  EndOfOptions = 0,
  Comment = 1,
  SectionHardware = 2,
  SectionApplication = 4,
  InterfaceName = 2,
  InterfaceText = 3,
  InterfaceIpv4 = 4,
  InterfaceTimeResolution = 9,
  PacketFlags = 2,
  PacketId = 5,
};

constexpr char kNanoseconds = 9;  ///< 10^-9 s
constexpr std::uint32_t kNetmask = 0xFFFF'FF00;
constexpr std::size_t kLongestText = 0xFFFF;
constexpr std::size_t kUsualBlock = 192;  ///< bytes, to begin with the right amount of memory

/// At most as much text as an option can hold, cut between two characters.
std::string_view fitting(std::string_view text) {
  if (text.size() <= kLongestText) return text;
  std::size_t end = kLongestText;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

/// One block: its length stands before and behind what is put between the constructor and `end`.
class Block {
 public:
  Block(LittleEndian& out, std::uint32_t type) : m_out(out), m_begin(out.size()) {
    m_out.put32(type);
    m_out.put32(0);
  }

  /// Nothing if the text is empty.
  void option(Code code, std::string_view text) {
    if (text.empty()) return;
    const std::string_view value = fitting(text);
    header(code, value.size());
    m_out.put(value);
    m_out.pad();
  }
  void option32(Code code, std::uint32_t value) {
    header(code, 4);
    m_out.put32(value);
  }
  void option64(Code code, std::uint64_t value) {
    header(code, 8);
    m_out.put64(value);
  }

  void end() {
    header(Code::EndOfOptions, 0);
    const auto length = static_cast<std::uint32_t>(m_out.size() + 4 - m_begin);
    m_out.put32(length);
    m_out.replace32(m_begin + 4, length);
  }

 private:
  void header(Code code, std::size_t length) {
    m_out.put16(static_cast<std::uint16_t>(code));
    m_out.put16(static_cast<std::uint16_t>(length));
  }

  LittleEndian& m_out;
  std::size_t m_begin;
};

void putSection(LittleEndian& out, const Options& options) {
  Block block(out, kSectionHeader);
  out.put32(kByteOrderMagic);
  out.put16(1);  // version 1.0
  out.put16(0);
  out.put64(kSectionLengthUnknown);
  block.option(Code::Comment, options.title);
  block.option(Code::SectionHardware, "simulated");
  block.option(Code::SectionApplication, "Wiretale");
  block.end();
}

/// An address and a mask, both as on the wire.
std::string addressAndMask(std::uint32_t address) {
  std::array<std::byte, 8> bytes{};
  wire::write32(bytes, 0, address);
  wire::write32(bytes, 4, kNetmask);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void putInterface(LittleEndian& out, std::string_view name, const trace::Endpoint* host) {
  Block block(out, kInterfaceDescription);
  out.put16(kLinkTypeRaw);
  out.put16(0);
  out.put32(0);  // packets are kept whole
  block.option(Code::InterfaceName, name);
  if (host != nullptr) {
    block.option(Code::InterfaceText, host->name);
    block.option(Code::InterfaceIpv4, addressAndMask(host->address));
  }
  block.option(Code::InterfaceTimeResolution, std::string_view(&kNanoseconds, 1));
  block.end();
}

void putInterfaces(LittleEndian& out, const trace::Trace& trace, PointOfView view) {
  if (view == PointOfView::Wire) putInterface(out, "wire", nullptr);
  if (view != PointOfView::Wire && view != PointOfView::Server)
    putInterface(out, "client", &trace.endpoints[Side::Client]);
  if (view != PointOfView::Wire && view != PointOfView::Client)
    putInterface(out, "server", &trace.endpoints[Side::Server]);
}

/// The key log, so that a reader shows what is in the records. In front of the packets.
void putSecrets(LittleEndian& out, const trace::Trace& trace) {
  if (trace.tls == nullptr) return;
  std::string keyLog;
  for (const tls::TapeConnection& connection : trace.tls->tape.connections) {
    for (const std::string& line : connection.log.keyLog) keyLog += line + '\n';
  }
  if (keyLog.empty()) return;
  Block block(out, kDecryptionSecrets);
  out.put32(kTlsKeyLog);
  out.put32(static_cast<std::uint32_t>(keyLog.size()));
  out.put(keyLog);
  out.pad();
  block.end();
}

void putPacket(LittleEndian& out, const trace::Trace& trace, const Sighting& seen, std::string_view comment) {
  const std::vector<std::byte> bytes = bytesOf(trace, seen);
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const auto time = static_cast<std::uint64_t>((kStart + seen.at.time_since_epoch()).count());
  Block block(out, kEnhancedPacket);
  out.put32(seen.interface);
  out.put32(static_cast<std::uint32_t>(time >> 32));
  out.put32(static_cast<std::uint32_t>(time));
  out.put32(size);  // as captured
  out.put32(size);  // as it was
  out.put(bytes);
  out.pad();
  block.option(Code::Comment, comment);
  if (seen.direction != Direction::None) block.option32(Code::PacketFlags, static_cast<std::uint32_t>(seen.direction));
  block.option64(Code::PacketId, std::uint64_t{seen.packet} + 1);
  block.end();
}

}  // namespace

tl::expected<std::string, Failure> writePcapng(const trace::Trace& trace, const Options& options) {
  const std::vector<Sighting> sightings = sightingsOf(trace, options.view);
  LittleEndian out;
  out.reserve(std::min<std::size_t>(sightings.size() * kUsualBlock + 1'024, options.largest));
  putSection(out, options);
  putInterfaces(out, trace, options.view);
  putSecrets(out, trace);
  const auto put = putEach(sightings, options, out, [&](const Sighting& seen) {
    putPacket(out, trace, seen, options.commentOf ? options.commentOf(seen.packet) : std::string());
  });
  if (!put) return tl::unexpected(put.error());
  return std::move(out).take();
}

}  // namespace wiretale::capture

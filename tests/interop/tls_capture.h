#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace wiretale::testing {

/// A pcap file with TLS over TCP and DTLS over UDP, as IP packets (link type 101).
class TlsCapture {
 public:
  static constexpr std::size_t kRecordBegin = 20 + 20;   ///< of a record in its packet
  static constexpr std::size_t kDatagramBegin = 20 + 8;  ///< of a datagram in its packet

  TlsCapture();

  /// From another port of the client.
  void nextConnection();
  /// One packet of the connection, to or from port 443.
  void addRecord(bool fromClient, const std::vector<std::byte>& record);
  /// One to or from port 4433.
  void addDatagram(bool fromClient, const std::vector<std::byte>& datagram);

  const std::string& file() const { return m_file; }

 private:
  void addWord(std::uint32_t word);
  void addPacket(std::span<const std::byte> packet);

  std::string m_file;
  std::uint16_t m_clientPort = 50'000;
  std::array<std::uint32_t, 2> m_next{1, 1};  ///< sequence numbers of server and client
};

}  // namespace wiretale::testing

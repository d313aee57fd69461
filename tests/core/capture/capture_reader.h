#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wiretale::testing {

/// Options of a pcapng block by their code; a code that is there twice is a failure of the test.
using PcapngOptions = std::map<int, std::string>;

struct PcapngInterface {
  int linkType = 0;
  std::uint32_t longestPacket = 0;
  PcapngOptions options;
};

struct CapturedPacket {
  std::uint32_t interface = 0;
  std::uint64_t time = 0;  ///< ns since 1970
  std::string bytes;
  PcapngOptions options;
};

struct CaptureFile {
  PcapngOptions section;
  std::vector<PcapngInterface> interfaces;
  std::vector<CapturedPacket> packets;
  std::string keyLog;  ///< NSS key log lines
};

/// Little-endian number of `bytes` bytes.
std::uint64_t numberAt(std::string_view bytes, std::size_t offset, std::size_t count);

/// Reads what the writers of core/capture write, byte by byte; whatever the format's standard forbids, and whatever
/// these writers have no business to write, is a failure of the test that calls it.
CaptureFile readPcapng(std::string_view file);
CaptureFile readPcap(std::string_view file);

}  // namespace wiretale::testing

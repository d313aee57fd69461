#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wiretale::testing {

/// One field of Wireshark's tree.
struct PdmlField {
  std::string name;        ///< "tls.handshake.version"; empty for a mere heading
  std::string shown;       ///< its value as text
  std::string hex;         ///< its bytes
  std::size_t offset = 0;  ///< within the packet, or within what was put together from several
  std::size_t length = 0;
};

/// The fields of each packet, in order, without regard to their tree.
std::vector<std::vector<PdmlField>> readPdml(std::string_view pdml);

}  // namespace wiretale::testing

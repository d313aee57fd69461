#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wiretale::testing {

/// How the two values are compared.
enum class Compared : unsigned char {
  Number,
  Bytes,
  Text,
  Place,  ///< only where it stands
};

/// What Wireshark and Wiretale call the same field.
struct TlsName {
  std::string_view theirs;
  std::vector<std::string_view> ours;
  Compared compared;
};

/// Null if there is no such field here.
const TlsName* tlsName(std::string_view theirs);

/// Does Wireshark show something there that is no field on the wire: parts of others, sums, headings?
bool isOnlyTheirs(std::string_view theirs);

}  // namespace wiretale::testing

#pragma once

#include <string>
#include <string_view>

namespace wiretale::wire {

/// "sha256WithRSAEncryption" for "1.2.840.113549.1.1.11"; empty if unknown here.
std::string_view oidName(std::string_view dotted);

/// Number and name, as far as there is one: "2.5.4.3 commonName".
std::string oidAndName(const std::string& dotted);

}  // namespace wiretale::wire

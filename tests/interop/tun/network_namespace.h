#pragma once

#include <optional>
#include <string>

namespace wiretale::testing {

/// Puts this process into a new network namespace: no packet of it meets another network, and nothing is left there of
/// what was before. Gives why not if that is not possible here.
std::optional<std::string> enterNetworkNamespace();

/// Writes a setting of this namespace: "tcp_syncookies" in /proc/sys/net/ipv4. False if there is none.
bool setNetworkSetting(const std::string& name, const std::string& value);

}  // namespace wiretale::testing

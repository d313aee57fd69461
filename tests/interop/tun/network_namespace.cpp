#include "tests/interop/tun/network_namespace.h"

#include <sched.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace wiretale::testing {

std::optional<std::string> enterNetworkNamespace() {
  if (unshare(CLONE_NEWNET) == 0) return std::nullopt;
  return std::string("no network namespace of its own (needs root): ") + std::strerror(errno);
}

bool setNetworkSetting(const std::string& name, const std::string& value) {
  std::ofstream file("/proc/sys/net/ipv4/" + name);
  file << value << std::flush;
  return file.good();
}

}  // namespace wiretale::testing

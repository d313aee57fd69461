#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "tests/interop/tun/file_descriptor.h"

namespace wiretale::testing {

/// A TCP socket of this machine's kernel that never blocks. Calls that fail give errno as a negative number.
class KernelSocket {
 public:
  KernelSocket() = default;    ///< none yet
  static KernelSocket open();  ///< in the network namespace that this process is in now

  int bind(std::uint16_t port);  ///< with SO_REUSEADDR
  int listen(int backlog);
  /// None: nobody waits.
  std::optional<KernelSocket> accept();
  int connect(std::uint32_t address, std::uint16_t port);
  /// Whether the handshake is over, well or not.
  bool connected();
  ssize_t send(std::span<const std::byte> bytes);
  ssize_t recv(std::span<std::byte> out);
  void shutdownWrite();
  void resetOnClose();  ///< SO_LINGER, 0 s
  void setReceiveBuffer(int bytes);
  int setCongestionControl(const std::string& name);  ///< TCP_CONGESTION
  void close() { m_file.reset(); }

  int takeError();             ///< SO_ERROR
  int state() const;           ///< TCP_INFO: one of TCP_ESTABLISHED …
  unsigned options() const;    ///< TCP_INFO: TCPI_OPT_TIMESTAMPS …
  std::uint16_t port() const;  ///< local

 private:
  explicit KernelSocket(int number) : m_file(number) {}

  FileDescriptor m_file;
};

}  // namespace wiretale::testing

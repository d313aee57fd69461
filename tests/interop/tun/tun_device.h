#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <tl/expected.hpp>

#include "tests/interop/tun/file_descriptor.h"

namespace wiretale::testing {

/// A network interface whose wire ends in this program: packets the kernel sends are read here, what is written arrives
/// at the kernel. It is gone with this object.
class TunDevice {
 public:
  /// An interface with this address for the kernel, in a network of 24 bits; the error says what is missing.
  static tl::expected<TunDevice, std::string> create(std::uint32_t kernelAddress);

  int descriptor() const { return m_file.number(); }
  /// The next packet the kernel has sent, within `buffer`; empty: none waits.
  std::span<const std::byte> read(std::span<std::byte> buffer) const;
  void write(std::span<const std::byte> packet) const;

 private:
  explicit TunDevice(FileDescriptor file) : m_file(std::move(file)) {}

  FileDescriptor m_file;
};

}  // namespace wiretale::testing

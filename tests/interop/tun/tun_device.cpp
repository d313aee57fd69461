#include "tests/interop/tun/tun_device.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <bit>
#include <cerrno>
#include <cstring>

namespace wiretale::testing {
namespace {

tl::unexpected<std::string> failure(const std::string& what) {
  return tl::unexpected(what + ": " + std::strerror(errno));
}

sockaddr addressOf(std::uint32_t address) {
  sockaddr_in inet{};
  inet.sin_family = AF_INET;
  inet.sin_addr.s_addr = htonl(address);
  return std::bit_cast<sockaddr>(inet);
}

/// Gives the interface its address and turns it on.
bool configure(ifreq& request, std::uint32_t kernelAddress) {
  const FileDescriptor control(socket(AF_INET, SOCK_DGRAM, 0));
  request.ifr_addr = addressOf(kernelAddress);
  if (ioctl(control.number(), SIOCSIFADDR, &request) < 0) return false;
  request.ifr_netmask = addressOf(0xFFFF'FF00);
  if (ioctl(control.number(), SIOCSIFNETMASK, &request) < 0) return false;
  if (ioctl(control.number(), SIOCGIFFLAGS, &request) < 0) return false;
  request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
  return ioctl(control.number(), SIOCSIFFLAGS, &request) == 0;
}

}  // namespace

tl::expected<TunDevice, std::string> TunDevice::create(std::uint32_t kernelAddress) {
  FileDescriptor file(open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC));
  if (!file.isOpen()) return failure("/dev/net/tun");
  ifreq request{};
  request.ifr_flags = IFF_TUN | IFF_NO_PI;
  std::strncpy(request.ifr_name, "wiretale0", IFNAMSIZ - 1);
  if (ioctl(file.number(), TUNSETIFF, &request) < 0) return failure("a TUN interface");
  if (!configure(request, kernelAddress)) return failure("an address for the TUN interface");
  return TunDevice(std::move(file));
}

std::span<const std::byte> TunDevice::read(std::span<std::byte> buffer) const {
  const ssize_t count = ::read(m_file.number(), buffer.data(), buffer.size());
  return buffer.first(count > 0 ? static_cast<std::size_t>(count) : 0);
}

void TunDevice::write(std::span<const std::byte> packet) const {
  // A packet the kernel has no room for is lost, as on any wire.
  [[maybe_unused]] const ssize_t count = ::write(m_file.number(), packet.data(), packet.size());
}

}  // namespace wiretale::testing

#include "tests/interop/tun/kernel_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>

namespace wiretale::testing {
namespace {

sockaddr_in addressOf(std::uint32_t address, std::uint16_t port) {
  sockaddr_in inet{};
  inet.sin_family = AF_INET;
  inet.sin_port = htons(port);
  inet.sin_addr.s_addr = htonl(address);
  return inet;
}

// The interface of sockets has every kind of address behind this pointer.
const sockaddr* generic(const sockaddr_in& inet) {
  return reinterpret_cast<const sockaddr*>(&inet);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

int orError(int result) {
  return result < 0 ? -errno : result;
}

tcp_info infoOf(int socket) {
  tcp_info info{};
  socklen_t size = sizeof info;
  getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size);
  return info;
}

}  // namespace

KernelSocket KernelSocket::open() {
  return KernelSocket(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

int KernelSocket::bind(std::uint16_t port) {
  const int on = 1;
  setsockopt(m_file.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  const sockaddr_in inet = addressOf(INADDR_ANY, port);
  return orError(::bind(m_file.number(), generic(inet), sizeof inet));
}

int KernelSocket::listen(int backlog) {
  return orError(::listen(m_file.number(), backlog));
}

std::optional<KernelSocket> KernelSocket::accept() {
  const int accepted = accept4(m_file.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (accepted < 0) return std::nullopt;
  return KernelSocket(accepted);
}

int KernelSocket::connect(std::uint32_t address, std::uint16_t port) {
  const sockaddr_in inet = addressOf(address, port);
  return orError(::connect(m_file.number(), generic(inet), sizeof inet));
}

bool KernelSocket::connected() {
  pollfd self{.fd = m_file.number(), .events = POLLOUT, .revents = 0};
  return poll(&self, 1, 0) == 1;
}

ssize_t KernelSocket::send(std::span<const std::byte> bytes) {
  const ssize_t count = ::send(m_file.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
  return count < 0 ? -errno : count;
}

ssize_t KernelSocket::recv(std::span<std::byte> out) {
  const ssize_t count = ::recv(m_file.number(), out.data(), out.size(), 0);
  return count < 0 ? -errno : count;
}

void KernelSocket::shutdownWrite() {
  shutdown(m_file.number(), SHUT_WR);
}

void KernelSocket::resetOnClose() {
  const linger none{.l_onoff = 1, .l_linger = 0};
  setsockopt(m_file.number(), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void KernelSocket::setReceiveBuffer(int bytes) {
  setsockopt(m_file.number(), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

int KernelSocket::setCongestionControl(const std::string& name) {
  return orError(
      setsockopt(m_file.number(), IPPROTO_TCP, TCP_CONGESTION, name.data(), static_cast<socklen_t>(name.size())));
}

int KernelSocket::takeError() {
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(m_file.number(), SOL_SOCKET, SO_ERROR, &error, &size);
  return error;
}

int KernelSocket::state() const {
  return infoOf(m_file.number()).tcpi_state;
}

unsigned KernelSocket::options() const {
  return infoOf(m_file.number()).tcpi_options;
}

std::uint16_t KernelSocket::port() const {
  sockaddr_in inet{};
  socklen_t size = sizeof inet;
  getsockname(m_file.number(), reinterpret_cast<sockaddr*>(&inet), &size);  // NOLINT
  return ntohs(inet.sin_port);
}

}  // namespace wiretale::testing

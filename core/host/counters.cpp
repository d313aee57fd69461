#include "core/host/counters.h"

namespace wiretale::host {

std::string_view nameOf(Drop drop) {
  switch (drop) {
    case Drop::BrokenIpHeader:
      return "broken IPv4 header";
    case Drop::WrongIpChecksum:
      return "wrong IPv4 checksum";
    case Drop::CutOff:
      return "cut off";
    case Drop::NotForUs:
      return "for another address";
    case Drop::Fragment:
      return "fragment";
    case Drop::NotTcp:
      return "not TCP";
    case Drop::BrokenTcpHeader:
      return "broken TCP header";
    case Drop::WrongTcpChecksum:
      return "wrong TCP checksum";
    case Drop::AcceptQueueFull:
      return "accept queue full";
    case Drop::SynQueueFull:
      return "SYN queue full";
    case Drop::WrongCookie:
      return "wrong SYN cookie";
    case Drop::Count:
      break;
  }
  return {};
}

}  // namespace wiretale::host

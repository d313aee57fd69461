#include "core/udp/endpoint.h"

#include <gtest/gtest.h>

namespace wiretale::udp {
namespace {

using Fate = Endpoint::Fate;

constexpr Peer kPeer{0x0A000002, 53};

Datagram from(const Peer& remote, std::uint16_t localPort, std::uint32_t length = 10) {
  return {.localPort = localPort, .remote = remote, .length = length};
}

template <typename T>
Error errorOf(const Result<T>& result) {
  EXPECT_FALSE(result.has_value());
  return result.error();
}

SocketId boundTo(Endpoint& host, std::uint16_t port) {
  const SocketId id = host.open();
  EXPECT_TRUE(host.bind(id, port).has_value());
  return id;
}

TEST(UdpEndpoint, SendsAtOnceAndRemembersNothing) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  EXPECT_EQ(host.send(id, 100, 7, kPeer), (Datagram{.localPort = 5'000, .remote = kPeer, .length = 100, .content = 7}));
  EXPECT_EQ(errorOf(host.receive(id)), Error::WouldBlock);
}

TEST(UdpEndpoint, DeliversWholeDatagramsInTheOrderOfTheirArrival) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  for (const std::uint32_t length : {30U, 0U, 1'000U}) {
    const auto arrival = host.onDatagram(from(kPeer, 5'000, length));
    EXPECT_EQ(arrival.fate, Fate::Queued);
    EXPECT_EQ(arrival.socket, id);
    EXPECT_EQ(arrival.reason.rule, Rule::DatagramQueued);
  }
  EXPECT_EQ(host.waiting(id), 3U);
  EXPECT_EQ(host.receive(id)->length, 30U);
  EXPECT_EQ(host.receive(id)->length, 0U) << "an empty datagram is one";
  EXPECT_EQ(host.receive(id)->length, 1'000U);
  EXPECT_EQ(errorOf(host.receive(id)), Error::WouldBlock);
}

TEST(UdpEndpoint, ThrowsAwayWhatDoesNotFitItsBufferAndTellsNobody) {
  Endpoint host({.receiveBuffer = 1'000});
  const SocketId id = boundTo(host, 5'000);
  EXPECT_EQ(host.onDatagram(from(kPeer, 5'000, 900)).fate, Fate::Queued);
  const auto second = host.onDatagram(from(kPeer, 5'000, 900));
  EXPECT_EQ(second.fate, Fate::Dropped);
  EXPECT_EQ(second.reason, (Reason{.rule = Rule::DatagramQueueFull, .values = {900, 964, 1'000}}));
  ASSERT_TRUE(host.receive(id).has_value());
  EXPECT_EQ(host.onDatagram(from(kPeer, 5'000, 900)).fate, Fate::Queued) << "there is room again";
}

TEST(UdpEndpoint, EmptyDatagramsFillTheBufferAsWell) {
  Endpoint host({.receiveBuffer = 1'000});
  boundTo(host, 5'000);
  int queued = 0;
  for (int i = 0; i < 100; ++i) queued += host.onDatagram(from(kPeer, 5'000, 0)).fate == Fate::Queued ? 1 : 0;
  EXPECT_EQ(queued, 15);
}

TEST(UdpEndpoint, ASmallerBufferKeepsWhatFits) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  for (int i = 0; i < 10; ++i) host.onDatagram(from(kPeer, 5'000, 100));
  EXPECT_TRUE(host.setReceiveBuffer(id, 500).has_value());
  EXPECT_EQ(host.waiting(id), 3U);
}

TEST(UdpEndpoint, APortThatNobodyHasIsUnreachable) {
  Endpoint host;
  const auto arrival = host.onDatagram(from(kPeer, 5'000));
  EXPECT_EQ(arrival.fate, Fate::PortUnreachable);
  EXPECT_EQ(arrival.reason, (Reason{.rule = Rule::PortClosed, .values = {5'000}}));
  const SocketId id = boundTo(host, 5'000);
  EXPECT_EQ(host.onDatagram(from(kPeer, 5'000)).fate, Fate::Queued);
  EXPECT_TRUE(host.close(id).has_value());
  EXPECT_EQ(host.onDatagram(from(kPeer, 5'000)).fate, Fate::PortUnreachable);
}

TEST(UdpEndpoint, AConnectedSocketLearnsOnceThatItsPeerHasNoSuchPort) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  ASSERT_TRUE(host.connect(id, kPeer).has_value());
  ASSERT_TRUE(host.send(id, 10, 0).has_value());
  const auto arrival = host.onPortUnreachable(5'000, kPeer);
  EXPECT_EQ(arrival.socket, id);
  EXPECT_EQ(arrival.reason.rule, Rule::PortUnreachableTold);
  EXPECT_EQ(errorOf(host.receive(id)), Error::ConnectionRefused);
  EXPECT_EQ(errorOf(host.receive(id)), Error::WouldBlock) << "told once";
  host.onPortUnreachable(5'000, kPeer);
  EXPECT_EQ(errorOf(host.send(id, 10, 0)), Error::ConnectionRefused) << "by whatever call comes first";
  EXPECT_TRUE(host.send(id, 10, 0).has_value()) << "and may try again";
}

TEST(UdpEndpoint, ASocketThatIsNotConnectedToThatPeerLearnsNothing) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  EXPECT_EQ(host.onPortUnreachable(5'000, kPeer).reason.rule, Rule::PortUnreachableUntold);
  ASSERT_TRUE(host.connect(id, kPeer).has_value());
  EXPECT_FALSE(host.onPortUnreachable(5'000, {kPeer.address, 54}).socket.has_value()) << "another port";
  EXPECT_FALSE(host.onPortUnreachable(5'001, kPeer).socket.has_value()) << "nobody's";
  EXPECT_EQ(errorOf(host.receive(id)), Error::WouldBlock);
}

TEST(UdpEndpoint, AConnectedSocketTakesDatagramsOfItsPeerOnly) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  ASSERT_TRUE(host.connect(id, kPeer).has_value());
  EXPECT_EQ(host.onDatagram(from(kPeer, 5'000)).fate, Fate::Queued);
  const auto stranger = host.onDatagram(from({0x0A000009, 99}, 5'000));
  EXPECT_EQ(stranger.fate, Fate::PortUnreachable);
  EXPECT_EQ(stranger.reason, (Reason{.rule = Rule::DatagramFromStranger, .values = {99, 53}}));
  ASSERT_TRUE(host.disconnect(id).has_value());
  EXPECT_EQ(host.onDatagram(from({0x0A000009, 99}, 5'000)).fate, Fate::Queued);
}

TEST(UdpEndpoint, GivesAPortToASocketThatHasNone) {
  Endpoint host;
  const SocketId first = host.open();
  const SocketId second = host.open();
  ASSERT_TRUE(host.send(first, 1, 0, kPeer).has_value());
  ASSERT_TRUE(host.connect(second, kPeer).has_value());
  EXPECT_EQ(host.localPort(first), 49'152);
  EXPECT_EQ(host.localPort(second), 49'153);
}

TEST(UdpEndpoint, RunsOutOfPortsWithAnErrorAndNotForEver) {
  Endpoint host({.firstFreePort = 65'534});
  for (int i = 0; i < 2; ++i) EXPECT_TRUE(host.bind(host.open(), 0).has_value());
  const SocketId third = host.open();
  EXPECT_EQ(errorOf(host.bind(third, 0)), Error::AddressInUse);
  EXPECT_EQ(errorOf(host.send(third, 1, 0, kPeer)), Error::AddressInUse);
}

TEST(UdpEndpoint, RefusesWhatCannotBe) {
  Endpoint host;
  const SocketId id = boundTo(host, 5'000);
  EXPECT_EQ(errorOf(host.bind(id, 5'001)), Error::InvalidArgument);
  EXPECT_EQ(errorOf(host.bind(host.open(), 5'000)), Error::AddressInUse);
  EXPECT_EQ(errorOf(host.send(id, 1, 0)), Error::NoDestination);
  EXPECT_EQ(errorOf(host.send(id, 65'508, 0, kPeer)), Error::MessageTooLong);
  EXPECT_TRUE(host.send(id, 65'507, 0, kPeer).has_value());
  ASSERT_TRUE(host.close(id).has_value());
  EXPECT_EQ(errorOf(host.receive(id)), Error::BadSocket);
  EXPECT_EQ(errorOf(host.send(id, 1, 0, kPeer)), Error::BadSocket);
  EXPECT_EQ(errorOf(host.close(id)), Error::BadSocket);
}

TEST(UdpEndpoint, SendsWithoutAChecksumIfItIsTurnedOff) {
  Endpoint host({.checksum = false});
  EXPECT_FALSE(host.send(boundTo(host, 5'000), 1, 0, kPeer)->hasChecksum);
}

}  // namespace
}  // namespace wiretale::udp

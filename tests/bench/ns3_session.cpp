// The peer of "run() of a session of 22 packets": the same questions and answers by ns-3, so many sessions one after
// another between two hosts. Built where ns-3 is installed; measured from outside, as the difference of two counts.

#include <cstdlib>

#include <ns3/core-module.h>
#include <ns3/internet-module.h>
#include <ns3/network-module.h>
#include <ns3/point-to-point-module.h>

namespace {

using ns3::MakeCallback;
using ns3::MakeNullCallback;
using ns3::Ptr;
using ns3::Socket;

constexpr std::uint16_t kPort = 80;
constexpr std::uint32_t kQuestion = 100;  // bytes, and so is the next
constexpr std::uint32_t kAnswer = 400;
constexpr int kRounds = 5;

std::uint32_t received(Ptr<Socket> socket) {
  std::uint32_t bytes = 0;
  while (const auto packet = socket->Recv()) {
    if (packet->GetSize() == 0) break;
    bytes += packet->GetSize();
  }
  return bytes;
}

class Sessions {
 public:
  Sessions(Ptr<ns3::Node> client, Ptr<ns3::Node> server, ns3::Ipv4Address to, int count)
      : m_client(client), m_to(to), m_left(count), m_listener(newSocket(server)) {
    m_listener->Bind(ns3::InetSocketAddress(ns3::Ipv4Address::GetAny(), kPort));
    m_listener->Listen();
    m_listener->SetAcceptCallback(MakeNullCallback<bool, Ptr<Socket>, const ns3::Address&>(),
                                  MakeCallback(&Sessions::accepted, this));
  }

  void begin() {
    if (m_left-- == 0) return;
    m_rounds = 0;
    m_own = newSocket(m_client);
    m_own->SetConnectCallback(MakeCallback(&Sessions::ask, this), MakeNullCallback<void, Ptr<Socket>>());
    m_own->SetRecvCallback(MakeCallback(&Sessions::readAnswer, this));
    m_own->Bind();
    m_own->Connect(ns3::InetSocketAddress(m_to, kPort));
  }

 private:
  static Ptr<Socket> newSocket(Ptr<ns3::Node> node) {
    return Socket::CreateSocket(node, ns3::TcpSocketFactory::GetTypeId());
  }
  void accepted(Ptr<Socket> socket, const ns3::Address&) {
    m_peer = socket;
    socket->SetRecvCallback(MakeCallback(&Sessions::readQuestion, this));
    socket->SetCloseCallbacks(MakeCallback(&Sessions::end, this), MakeNullCallback<void, Ptr<Socket>>());
  }
  void ask(Ptr<Socket> socket) { socket->Send(ns3::Create<ns3::Packet>(kQuestion)); }
  void readQuestion(Ptr<Socket> socket) {
    if (received(socket) > 0) ns3::Simulator::Schedule(ns3::MilliSeconds(50), &Sessions::answer, this);
  }
  void answer() { m_peer->Send(ns3::Create<ns3::Packet>(kAnswer)); }
  void readAnswer(Ptr<Socket> socket) {
    if (received(socket) == 0) return;
    if (++m_rounds < kRounds) return ask(socket);
    socket->Close();
  }
  void end(Ptr<Socket> socket) {
    socket->Close();
    ns3::Simulator::Schedule(ns3::Seconds(1), &Sessions::begin, this);
  }

  Ptr<ns3::Node> m_client;
  ns3::Ipv4Address m_to;
  int m_left;
  int m_rounds = 0;
  Ptr<Socket> m_listener;
  Ptr<Socket> m_own;
  Ptr<Socket> m_peer;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return EXIT_FAILURE;
  ns3::Config::SetDefault("ns3::TcpSocket::DelAckTimeout", ns3::TimeValue(ns3::MilliSeconds(40)));
  ns3::NodeContainer hosts(2);
  ns3::PointToPointHelper link;
  link.SetDeviceAttribute("DataRate", ns3::StringValue("10Mbps"));
  link.SetChannelAttribute("Delay", ns3::StringValue("20ms"));
  const auto devices = link.Install(hosts);
  ns3::InternetStackHelper stack;
  stack.SetIpv6StackInstall(false);
  stack.Install(hosts);
  const auto addresses = ns3::Ipv4AddressHelper("10.0.0.0", "255.255.255.0").Assign(devices);
  Sessions sessions(hosts.Get(0), hosts.Get(1), addresses.GetAddress(1), std::atoi(argv[1]));
  ns3::Simulator::Schedule(ns3::Seconds(0), &Sessions::begin, &sessions);
  ns3::Simulator::Run();
  ns3::Simulator::Destroy();
  return EXIT_SUCCESS;
}

#include <array>

#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

// The tables: {name, kind, unit, minimum, maximum, what 0 means, doc}.

constexpr std::array kScenarioFields{
    field<&Scenario::title, Scenario>({"title", FieldKind::Text, "", 0, 200, "", "Headline of the diagram."}),
    field<&Scenario::description, Scenario>(
        {"description", FieldKind::Text, "", 0, 4'000, "", "What the scenario shows, for the reader."}),
    field<&Scenario::seed, Scenario>({"seed", FieldKind::Integer, "", 0, kUint64Max, "",
                                      "Decides every random draw: the same seed gives the same session."}),
    field<&Scenario::timeLimit, Scenario>({"timeLimit", FieldKind::Duration, "", ns(1ms), ns(kMonth), "",
                                           "The run stops here even if timers still run."}),
};

constexpr std::array kOwnBranchFields{
    field<&Scenario::branch, Scenario>(
        {"branch", FieldKind::Text, "", 0, 60, "", "Name of the branch that this is, beside those in \"branches\"."}),
};

constexpr std::array kBranchFields{
    field<&Branch::name, Branch>({"name", FieldKind::Text, "", 0, 60, "", "The branch is called so."}),
};

constexpr std::array kPartyFields{
    field<&Party::name, Party>({"name", FieldKind::Text, "", 1, 60, "", "Stands above the party's lane."}),
    field<&Party::address, Party>({"address", FieldKind::Address, "", 0, kUint32Max, "", "IPv4 address."}),
    field<&Party::port, Party>({"port", FieldKind::Integer, "", 1, 65'535, "", "TCP and UDP port."}),
};

constexpr std::array kUdpFields{
    field<&UdpSettings::checksum, UdpSettings>(
        {"checksum", FieldKind::Boolean, "", 0, 0, "", "Sends datagrams with a checksum (RFC 768)."}),
    field<&UdpSettings::dontFragment, UdpSettings>(
        {"dontFragment", FieldKind::Boolean, "", 0, 0, "",
         "Datagrams that do not fit the link are dropped rather than cut up (RFC 791 §3.2)."}),
    field<&UdpSettings::receiveBuffer, UdpSettings>(
        {"receiveBuffer", FieldKind::Integer, "bytes", 1'000, 1'000'000'000, "",
         "What waits for the application at most, with 64 bytes for each datagram; what comes then is lost."}),
    field<&UdpSettings::reassemblyTimeout, UdpSettings>(
        {"reassemblyTimeout", FieldKind::Duration, "", ns(1ms), ns(10min), "",
         "How long fragments wait for the rest of a datagram (RFC 1122 §3.3.2)."}),
};

constexpr std::array<std::string_view, 3> kCookieWords{"off", "on-overflow", "always"};

constexpr std::array kHostFields{
    field<&HostSettings::backlogLimit, HostSettings>({"backlogLimit", FieldKind::Integer, "connections", 0, 65'535, "",
                                                      "No listener gets a longer backlog (Linux: somaxconn)."}),
    field<&HostSettings::synBacklog, HostSettings>(
        {"synBacklog", FieldKind::Integer, "SYNs", 4, 65'535, "",
         "Without SYN cookies a listener remembers three quarters of this many handshakes, and never more than its "
         "backlog and one (Linux: tcp_max_syn_backlog)."}),
    Field<HostSettings>{
        {"synCookies", FieldKind::Choice, "", 0, 0, "",
         "When a listener answers a SYN by a cookie and forgets it (RFC 4987 §3.6).", false, kCookieWords},
        [](const HostSettings& host) { return wordOf(kCookieWords, host.synCookies); },
        [](HostSettings& host, const FieldValue& value) {
          host.synCookies = enumeratorOf<SynCookies>(kCookieWords, value);
        }},
    field<&HostSettings::firstPort, HostSettings>({"firstPort", FieldKind::Integer, "", 1, 65'535, "",
                                                   "First of the ports that \"connect\" with any port gets (RFC 6056 "
                                                   "§3.2)."}),
    field<&HostSettings::lastPort, HostSettings>(
        {"lastPort", FieldKind::Integer, "", 1, 65'535, "", "Last of those ports."}),
};

}  // namespace

std::span<const Field<Scenario>> scenarioFields() {
  return kScenarioFields;
}

std::span<const Field<UdpSettings>> udpFields() {
  return kUdpFields;
}

std::span<const Field<Scenario>> ownBranchFields() {
  return kOwnBranchFields;
}

std::span<const Field<Branch>> branchFields() {
  return kBranchFields;
}

std::span<const Field<Party>> partyFields() {
  return kPartyFields;
}

std::span<const Field<HostSettings>> hostFields() {
  return kHostFields;
}

}  // namespace wiretale::scenario

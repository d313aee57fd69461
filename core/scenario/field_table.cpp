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

}  // namespace

std::span<const Field<Scenario>> scenarioFields() {
  return kScenarioFields;
}

std::span<const Field<UdpSettings>> udpFields() {
  return kUdpFields;
}

std::span<const Field<Party>> partyFields() {
  return kPartyFields;
}

}  // namespace wiretale::scenario

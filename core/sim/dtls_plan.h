#pragma once

#include <cstddef>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/scenario/scenario.h"
#include "core/sim/datagram_program.h"
#include "core/tls/dtls_endpoint.h"
#include "core/tls/secrets.h"
#include "core/trace/trace.h"

// TLS over UDP: DTLS 1.2. Unlike the bytes of TLS over TCP, which are made before the run, what DTLS sends depends on
// what is lost, so that it takes part in the simulation.
namespace wiretale::sim {

/// Whether the step Tls, or Close, at this place of a program is about the UDP socket: it stands behind Bind, and no
/// connection is opened before it.
bool isOverDatagrams(const scenario::Program& program, std::size_t step);

bool speaksDtls(const scenario::Scenario& scenario);

/// Both sides of the session, with the scenario's settings of TLS.
tl::expected<PerSide<tls::DtlsEndpoint>, Phrase> dtlsPairFor(const scenario::Scenario& scenario);

/// Writes down what DTLS said, once the run is over: as a connection of Trace::tls, whose streams are what both sides'
/// datagrams carry, and a SecureConnection without a TCP connection.
void recordDtls(const PerSide<const DatagramProgram*>& programs, trace::Trace& trace);

}  // namespace wiretale::sim

#pragma once

#include <string>

#include <tl/expected.hpp>

#include "core/capture/capture.h"
#include "core/trace/trace.h"

namespace wiretale::capture {

/// The session as a *.pcapng file (draft-ietf-opsawg-pcapng): one section, an interface description for each interface
/// with its name and address, and an enhanced packet block for each packet it saw: time to the nanosecond since
/// `kStart`, the whole packet, its comment, at a host its direction, and as its identity its number in diagrams and
/// listings, from 1. Equal traces and options give equal bytes.
tl::expected<std::string, Failure> writePcapng(const trace::Trace& trace, const Options& options);

}  // namespace wiretale::capture

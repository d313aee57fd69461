#pragma once

#include <string>

#include <tl/expected.hpp>

#include "core/capture/capture.h"
#include "core/trace/trace.h"

namespace wiretale::capture {

/// The session as a classic *.pcap file (draft-ietf-opsawg-pcap) for tools that read no pcapng: the same packets at the
/// same times, to the nanosecond (magic 0xA1B23C4D). The format has neither comments nor interfaces; with
/// PointOfView::Both what arrived is there twice without being told apart.
tl::expected<std::string, Failure> writePcap(const trace::Trace& trace, const Options& options);

}  // namespace wiretale::capture

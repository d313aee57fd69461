#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wiretale::testing {

/// One packet as Wireshark's command line takes it apart.
struct Judged {
  std::string interface;  ///< its name
  std::string comment;
  bool tcp = false;  ///< it carries TCP
  bool ipChecksumGood = false;
  bool tcpChecksumGood = false;
  bool malformed = false;
  std::set<std::string> analysis;  ///< what its TCP analysis says: "retransmission", "zero_window" …
};

/// What the analysis may say: the fields below `tcp.analysis.` that are flags and that concern this program.
const std::vector<std::string>& analysisFlags();

/// Why a test is skipped that needs the program; `tests/run` installs it.
constexpr const char* kNoTshark = "tshark is not installed (app/packages names its package)";

/// The program, or nothing where it is not installed.
std::optional<std::string> findTshark();

/// Has `tshark` read a capture, with its own settings as they are after installing, checksums checked. A failure of the
/// program is one of the test that calls it.
std::vector<Judged> judge(const std::string& tshark, std::string_view capture);

/// Every field of every packet as `tshark`, with more `arguments`, prints them in PDML.
std::string pdmlOf(const std::string& tshark, std::string_view capture, const std::string& arguments = {});

/// The first value of each of these fields, for each packet; empty where a packet has none. All checksums are checked.
std::vector<std::vector<std::string>> fieldsBy(const std::string& tshark, std::string_view capture,
                                               const std::vector<std::string>& fields);

}  // namespace wiretale::testing

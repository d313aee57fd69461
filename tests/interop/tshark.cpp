#include "tests/interop/tshark.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <sys/wait.h>

#include <gtest/gtest.h>

namespace wiretale::testing {
namespace {

namespace fs = std::filesystem;

/// A folder that vanishes with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "wiretale-interop-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) m_path = name;
    EXPECT_FALSE(m_path.empty()) << "no temporary folder can be made";
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

std::string contents(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string quoted(const std::string& word) {
  return "'" + word + "'";
}

/// Fields of one line, tabs between them, in the order in which `command` asks for them.
const std::vector<std::string>& fixedFields() {
  static const std::vector<std::string> fields{"frame.interface_name", "frame.comment", "ip.checksum.status",
                                               "tcp.checksum.status",  "_ws.malformed", "ip.proto"};
  return fields;
}

/// What `tshark` prints about a capture, with its own settings as they are after installing.
std::string outputOf(const std::string& tshark, std::string_view capture, const std::string& arguments) {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "capture", std::ios::binary) << capture;
  // A user's own preferences would change what the analysis says.
  const std::string words = "LC_ALL=C.UTF-8 WIRESHARK_CONFIG_DIR=" + quoted(folder.path() / "config") + " " +
                            quoted(tshark) + " -n -r " + quoted(folder.path() / "capture") + " " + arguments + " >" +
                            quoted(folder.path() / "out") + " 2>" + quoted(folder.path() / "err");
  const int status = std::system(words.c_str());
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << contents(folder.path() / "err");
  return contents(folder.path() / "out");
}

std::string fieldArguments(const std::vector<std::string>& fields) {
  std::string words =
      "-o ip.check_checksum:TRUE -o tcp.check_checksum:TRUE -o udp.check_checksum:TRUE -T fields -E occurrence=f";
  for (const std::string& field : fields) words += " -e " + field;
  return words;
}

std::vector<std::string> cellsOf(const std::string& line, std::size_t count) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, '\t');) cells.push_back(cell);
  cells.resize(count);
  return cells;
}

Judged judgedBy(const std::vector<std::string>& cells) {
  Judged judged{.interface = cells[0],
                .comment = cells[1],
                .tcp = cells[5] == "6",
                .ipChecksumGood = cells[2] == "1",
                .tcpChecksumGood = cells[3] == "1",
                .malformed = !cells[4].empty(),
                .analysis = {}};
  for (std::size_t i = 0; i < analysisFlags().size(); ++i) {
    if (!cells[fixedFields().size() + i].empty()) judged.analysis.insert(analysisFlags()[i]);
  }
  return judged;
}

}  // namespace

const std::vector<std::string>& analysisFlags() {
  static const std::vector<std::string> flags{"retransmission", "fast_retransmission", "spurious_retransmission",
                                              "out_of_order",   "lost_segment",        "ack_lost_segment",
                                              "duplicate_ack",  "zero_window",         "window_update",
                                              "window_full",    "zero_window_probe",   "zero_window_probe_ack",
                                              "keep_alive",     "keep_alive_ack",      "reused_ports"};
  return flags;
}

std::optional<std::string> findTshark() {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');) {
    const fs::path program = fs::path(folder) / "tshark";
    std::error_code ignored;
    if (fs::exists(program, ignored)) return program.string();
  }
  return std::nullopt;
}

std::vector<std::vector<std::string>> fieldsBy(const std::string& tshark, std::string_view capture,
                                               const std::vector<std::string>& fields) {
  std::vector<std::vector<std::string>> packets;
  std::istringstream lines(outputOf(tshark, capture, fieldArguments(fields)));
  for (std::string line; std::getline(lines, line);) packets.push_back(cellsOf(line, fields.size()));
  return packets;
}

std::vector<Judged> judge(const std::string& tshark, std::string_view capture) {
  std::vector<std::string> fields = fixedFields();
  for (const std::string& flag : analysisFlags()) fields.push_back("tcp.analysis." + flag);
  std::vector<Judged> packets;
  for (const auto& cells : fieldsBy(tshark, capture, fields)) packets.push_back(judgedBy(cells));
  return packets;
}

std::string pdmlOf(const std::string& tshark, std::string_view capture, const std::string& arguments) {
  return outputOf(tshark, capture, arguments + " -T pdml");
}

}  // namespace wiretale::testing

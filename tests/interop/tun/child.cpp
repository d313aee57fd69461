#include "tests/interop/tun/child.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <array>
#include <filesystem>
#include <sstream>

namespace wiretale::testing {

bool isInstalled(const std::string& program) {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');)
    if (access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0) return true;
  return false;
}

std::optional<Child> Child::start(const std::vector<std::string>& command, const std::string& input) {
  if (!isInstalled(command.front())) return std::nullopt;
  const FileDescriptor given(memfd_create("input", MFD_CLOEXEC));
  if (write(given.number(), input.data(), input.size()) < 0) return std::nullopt;
  lseek(given.number(), 0, SEEK_SET);
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) < 0) return std::nullopt;
  FileDescriptor reading(ends[0]);
  const FileDescriptor writing(ends[1]);
  std::vector<char*> arguments;
  for (const std::string& word : command)
    arguments.push_back(const_cast<char*>(word.c_str()));  // NOLINT: execvp's type
  arguments.push_back(nullptr);
  const int process = fork();
  if (process == 0) {
    dup2(given.number(), STDIN_FILENO);
    dup2(writing.number(), STDOUT_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
  }
  fcntl(reading.number(), F_SETFL, O_NONBLOCK);
  return Child(process, std::move(reading));
}

Child::Child(Child&& other) noexcept
    : m_process(std::exchange(other.m_process, -1)),
      m_pipe(std::move(other.m_pipe)),
      m_output(std::move(other.m_output)),
      m_status(other.m_status) {}

Child::~Child() {
  if (m_process <= 0) return;
  kill(m_process, SIGKILL);
  waitpid(m_process, nullptr, 0);
}

bool Child::ended() {
  std::array<char, 0x4000> piece{};
  ssize_t count = 0;
  while ((count = read(m_pipe.number(), piece.data(), piece.size())) > 0)
    m_output.append(piece.data(), static_cast<std::size_t>(count));
  if (count != 0 || m_process <= 0) return m_process <= 0;
  int status = 0;
  if (waitpid(m_process, &status, 0) != m_process) return false;
  m_process = -1;
  m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return true;
}

}  // namespace wiretale::testing

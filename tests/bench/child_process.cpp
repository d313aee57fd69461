#include "tests/bench/child_process.h"

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wiretale::bench {
namespace {

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

struct Child {
  pid_t pid = -1;
  int errors = -1;  ///< read end of its standard error
};

[[noreturn]] void becomeChild(const std::vector<std::string>& command, int errorPipe) {
  const int nowhere = open("/dev/null", O_WRONLY);
  dup2(nowhere, STDOUT_FILENO);
  dup2(errorPipe, STDERR_FILENO);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

Child start(const std::vector<std::string>& command) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return {};
  const pid_t pid = fork();
  if (pid == 0) becomeChild(command, ends[1]);
  close(ends[1]);
  return {pid, ends[0]};
}

double cpuOf(const rusage& usage) {
  return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

}  // namespace

std::optional<double> cpuOfProcess(const std::vector<std::string>& command) {
  const Child child = start(command);
  if (child.pid < 0) return {};
  char buffer[4096];
  while (read(child.errors, buffer, sizeof buffer) > 0) {
  }
  close(child.errors);
  int status = 0;
  rusage usage{};
  wait4(child.pid, &status, 0, &usage);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return {};
  return cpuOf(usage);
}

std::optional<double> cpuUntilLine(const std::vector<std::string>& command, const std::string& line) {
  const Child child = start(command);
  if (child.pid < 0) return {};
  FILE* errors = fdopen(child.errors, "r");
  char buffer[4096];
  bool seen = false;
  while (!seen && std::fgets(buffer, sizeof buffer, errors) != nullptr) {
    seen = std::string_view(buffer).starts_with(line);
  }
  kill(child.pid, SIGKILL);
  std::fclose(errors);
  int status = 0;
  rusage usage{};
  wait4(child.pid, &status, 0, &usage);
  if (!seen) return {};
  return cpuOf(usage);
}

}  // namespace wiretale::bench

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/interop/tun/file_descriptor.h"

namespace wiretale::testing {

/// A program that runs beside the test, in the same network namespace. It is killed with this object.
class Child {
 public:
  /// Its standard input is `input`; none: there is no such program.
  static std::optional<Child> start(const std::vector<std::string>& command, const std::string& input = {});
  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  ~Child();

  /// Takes what it has written so far; true once it has ended.
  bool ended();
  const std::string& output() const { return m_output; }  ///< standard output
  int status() const { return m_status; }                 ///< of its exit

 private:
  Child(int process, FileDescriptor output) : m_process(process), m_pipe(std::move(output)) {}

  int m_process;
  FileDescriptor m_pipe;
  std::string m_output;
  int m_status = -1;
};

/// Whether the search path has it.
bool isInstalled(const std::string& program);

}  // namespace wiretale::testing

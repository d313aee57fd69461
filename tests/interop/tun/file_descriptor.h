#pragma once

#include <unistd.h>

#include <utility>

namespace wiretale::testing {

/// Owns an open file.
class FileDescriptor {
 public:
  explicit FileDescriptor(int number = -1) : m_number(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
  }
  ~FileDescriptor() { reset(); }

  int number() const { return m_number; }
  bool isOpen() const { return m_number >= 0; }
  void reset() {
    if (m_number >= 0) close(m_number);
    m_number = -1;
  }

 private:
  int m_number;
};

}  // namespace wiretale::testing

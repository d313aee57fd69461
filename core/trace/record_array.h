#pragma once

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <type_traits>
#include <utility>

#include "core/trace/raw_memory.h"

namespace wiretale::trace {

/// What std::vector is for records, but that it grows and shrinks as RawMemory does: a trace of a million packets is
/// not copied while it becomes longer, and takes no more than it needs when it is finished.
template <typename Record>
requires std::is_trivially_copyable_v<Record>
class RecordArray {
 public:
  using value_type = Record;
  using iterator = Record*;
  using const_iterator = const Record*;

  RecordArray() = default;
  RecordArray(const RecordArray& other) { *this = other; }
  RecordArray(RecordArray&& other) noexcept { *this = std::move(other); }
  RecordArray& operator=(const RecordArray& other) {
    if (this == &other) return *this;
    m_count = 0;
    reserve(other.m_count);
    std::copy_n(other.data(), other.m_count, data());
    m_count = other.m_count;
    return *this;
  }
  RecordArray& operator=(RecordArray&& other) noexcept {
    m_memory = std::exchange(other.m_memory, {});
    m_count = std::exchange(other.m_count, 0);
    return *this;
  }
  ~RecordArray() = default;

  std::size_t size() const { return m_count; }
  bool empty() const { return m_count == 0; }
  std::size_t capacity() const { return m_memory.size() / sizeof(Record); }

  Record* data() { return reinterpret_cast<Record*>(m_memory.data()); }
  const Record* data() const { return reinterpret_cast<const Record*>(m_memory.data()); }
  Record& operator[](std::size_t index) { return data()[index]; }
  const Record& operator[](std::size_t index) const { return data()[index]; }
  /// Throws std::out_of_range if there is no such record.
  const Record& at(std::size_t index) const {
    if (index >= m_count) throw std::out_of_range("no such record");
    return data()[index];
  }
  Record& front() { return data()[0]; }
  const Record& front() const { return data()[0]; }
  Record& back() { return data()[m_count - 1]; }
  const Record& back() const { return data()[m_count - 1]; }
  iterator begin() { return data(); }
  iterator end() { return data() + m_count; }
  const_iterator begin() const { return data(); }
  const_iterator end() const { return data() + m_count; }

  void reserve(std::size_t records) {
    if (records > capacity()) m_memory.resize(records * sizeof(Record));
  }
  void push_back(const Record& record) {
    if (m_count == capacity()) [[unlikely]] {
      const Record kept = record;  // it may be one of these
      reserve(std::max<std::size_t>(16, 2 * m_count));
      data()[m_count++] = kept;
      return;
    }
    data()[m_count++] = record;
  }
  /// Keeps the first so many. Precondition: there are.
  void truncate(std::size_t records) { m_count = records; }
  void clear() { m_count = 0; }
  /// Gives back what is left over.
  void trim() {
    if (m_memory.size() - m_count * sizeof(Record) > kWorthTrimming) m_memory.resize(m_count * sizeof(Record));
  }

  bool operator==(const RecordArray& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }

 private:
  RawMemory m_memory;
  std::size_t m_count = 0;
};

}  // namespace wiretale::trace

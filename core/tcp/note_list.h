#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <span>

#include "core/tcp/note.h"

namespace wiretale::tcp {

/// The notes of one call, without taking memory. A call tells of a judgement, of states it passes through and of timers
/// that stop and start: fewer than there is room for, which the sweeps of tests/core/tcp check with assertions on.
class NoteList {
 public:
  void clear() { m_count = 0; }

  void add(const Note& note) {
    assert(m_count < m_notes.size());
    m_notes[m_count] = note;
    ++m_count;
  }

  Note& first() { return m_notes.front(); }

  std::span<const Note> view() const { return {m_notes.data(), m_count}; }

 private:
  std::array<Note, 16> m_notes;
  std::size_t m_count = 0;
};

}  // namespace wiretale::tcp

#pragma once

#include <cstddef>
#include <memory>

namespace wiretale::trace {

/// Memory that grows and shrinks, if it can, where it lies: large blocks are moved page by page instead of being
/// copied, and what is given back is given back at once. What is in it has to be trivially copyable.
class RawMemory {
 public:
  std::byte* data() const { return m_bytes.get(); }
  std::size_t size() const { return m_size; }

  /// Keeps what fits. What is new holds no values.
  void resize(std::size_t bytes);

 private:
  struct Free {
    void operator()(std::byte* bytes) const;
  };

  std::unique_ptr<std::byte, Free> m_bytes;
  std::size_t m_size = 0;
};

/// Room that is left over is given back if it is more than this, bytes.
inline constexpr std::size_t kWorthTrimming = 4096;

}  // namespace wiretale::trace

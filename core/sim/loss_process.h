#pragma once

#include <algorithm>
#include <cstdint>

namespace wiretale::sim {

/// When packets are lost in spells: a Gilbert–Elliott model whose good state loses nothing and whose bad one loses
/// everything, told by what can be seen of it: the share that is lost and how many in a row on average. A packet is
/// lost if its draw is below a threshold, which is higher behind a lost one. Neither threshold falls when the share
/// grows, and the higher one belongs to the state that a loss leads to: so with the same draws a higher share loses the
/// same packets and others. Spells are never shorter than by chance, 1 / (1 − share): with a burst of 1 every packet
/// is on its own.
class LossProcess {
 public:
  LossProcess() = default;
  LossProcess(double share, std::uint32_t burst) { set(share, burst); }

  /// The share from the next packet on. Whether a spell is under way stays.
  void set(double share, std::uint32_t burst) {
    m_share = share;
    const double length = burst;
    const bool spells = share > 0 && share * length < length - 1;
    m_stay = spells ? 1 - 1 / length : share;
    m_enter = spells ? share / (length * (1 - share)) : share;
    if (share <= 0) *this = {};
  }

  bool on() const { return m_share > 0; }
  /// Whether losses come in spells at all.
  bool spells() const { return m_stay > m_enter; }
  bool inSpell() const { return m_state == State::Bad; }
  double share() const { return m_share; }

  /// The next packet is lost if its draw is below.
  double threshold() const {
    if (m_state == State::First) return m_share;
    return m_state == State::Bad ? m_stay : m_enter;
  }
  void next(bool lost) { m_state = lost ? State::Bad : State::Good; }

 private:
  enum class State : std::uint8_t { First, Good, Bad };

  double m_share = 0;
  double m_enter = 0;  ///< behind a packet that got through
  double m_stay = 0;   ///< behind a lost one
  State m_state = State::First;
};

}  // namespace wiretale::sim

#include "core/tcp/bbr_window.h"

#include <algorithm>

namespace wiretale::tcp {

using Phase = LossRecovery::Phase;

void BbrWindow::save(std::uint64_t window, bool least) {
  m_saved = least || m_phase != Phase::Open ? std::max(m_saved, window) : window;
}

std::uint64_t BbrWindow::restored(std::uint64_t window) const {
  return std::max(window, m_saved);
}

void BbrWindow::onTimeout(std::uint64_t window, bool least) {
  save(window, least);
  m_phase = Phase::Loss;
  m_conserving = false;
}

// §4.2.3.4: the first round trip of a recovery sends as much as arrives; what is lost makes no room.
std::uint64_t BbrWindow::modulated(const Ack& ack, std::uint64_t window) {
  window = std::max<std::uint64_t>(window - std::min(window, ack.lost), m_smss);
  if (beginsRecovery(ack.phase)) {
    m_conserving = true;
    window = ack.inFlight + ack.newly;
  } else if (m_phase != Phase::Open && ack.phase == Phase::Open) {
    m_conserving = false;
    window = restored(window);
  }
  m_phase = ack.phase;
  return m_conserving ? std::max(window, ack.inFlight + ack.newly) : window;
}

// §4.2.3.6
std::uint64_t BbrWindow::onAck(const Ack& ack, std::uint64_t window) {
  if (ack.newly > 0) {
    window = modulated(ack, window);
    if (!m_conserving) {
      if (ack.full) {
        window = std::min(window + ack.newly, ack.target);
      } else if (window < ack.target || ack.growing) {
        window += ack.newly;
      }
      window = std::max(window, least());
    }
  }
  return ack.least ? std::min(window, least()) : window;
}

}  // namespace wiretale::tcp

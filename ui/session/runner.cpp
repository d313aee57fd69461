#include "ui/session/runner.h"

#include <utility>

#include <QMetaObject>

namespace wiretale::session {

Runner::Runner(Run run, QObject* parent) : QObject(parent), m_run(std::move(run)) {}

Runner::~Runner() {
  const std::scoped_lock lock(m_mutex);
  m_current.request_stop();
  m_thread.request_stop();
}

void Runner::startThread() {
  if (!m_thread.joinable()) m_thread = std::jthread([this](const std::stop_token& quit) { work(quit); });
}

void Runner::request(const scenario::Scenario& scenario, std::chrono::milliseconds patience) {
  startThread();
  std::unique_lock lock(m_mutex);
  m_current.request_stop();
  m_result.reset();
  m_next = scenario;
  ++m_ticket;
  m_wanted.notify_one();
  m_ready.wait_for(lock, patience, [this] { return m_result != nullptr; });
  lock.unlock();
  deliver();
}

bool Runner::busy() const {
  const std::scoped_lock lock(m_mutex);
  return m_delivered != m_ticket;
}

void Runner::work(const std::stop_token& quit) {
  while (true) {
    std::unique_lock lock(m_mutex);
    if (!m_wanted.wait(lock, quit, [this] { return m_next.has_value(); }) || quit.stop_requested()) return;
    scenario::Scenario scenario = std::move(*m_next);
    m_next.reset();
    m_current = std::stop_source();
    const std::uint64_t ticket = m_ticket;
    const std::stop_token stop = m_current.get_token();
    lock.unlock();
    runOne(std::move(scenario), ticket, stop);
  }
}

void Runner::runOne(scenario::Scenario scenario, std::uint64_t ticket, const std::stop_token& stop) {
  auto trace = std::make_shared<const trace::Trace>(m_run(scenario, stop));
  const std::scoped_lock lock(m_mutex);
  if (ticket != m_ticket) return;
  m_result = std::move(trace);
  m_ready.notify_one();
  QMetaObject::invokeMethod(
      this, [this] { deliver(); }, Qt::QueuedConnection);
}

/// Hands the result out once, whether the waiting request or the event loop comes first.
void Runner::deliver() {
  TracePtr trace;
  {
    const std::scoped_lock lock(m_mutex);
    trace = std::exchange(m_result, nullptr);
    if (trace) m_delivered = m_ticket;
  }
  if (trace) Q_EMIT finished(trace);
}

}  // namespace wiretale::session

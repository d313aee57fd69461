#include "ui/session/bench_runner.h"

#include <utility>

#include <QMetaObject>

namespace wiretale::session {

BenchRunner::BenchRunner(QObject* parent) : QObject(parent) {}

BenchRunner::~BenchRunner() {
  m_thread.request_stop();
}

void BenchRunner::request(tls::BenchRequest request) {
  if (!m_thread.joinable()) m_thread = std::jthread([this](const std::stop_token& quit) { work(quit); });
  const std::scoped_lock lock(m_mutex);
  m_next = std::move(request);
  ++m_ticket;
  m_wanted.notify_one();
}

void BenchRunner::work(const std::stop_token& quit) {
  while (true) {
    std::unique_lock lock(m_mutex);
    if (!m_wanted.wait(lock, quit, [this] { return m_next.has_value(); }) || quit.stop_requested()) return;
    const tls::BenchRequest request = *std::exchange(m_next, std::nullopt);
    const std::uint64_t ticket = m_ticket;
    lock.unlock();
    auto result = std::make_shared<const tl::expected<tls::CipherBench, Phrase>>(tls::runCipherBench(request));
    QMetaObject::invokeMethod(
        this, [this, result = std::move(result), ticket] { deliver(result, ticket); }, Qt::QueuedConnection);
  }
}

/// In the owner's thread.
void BenchRunner::deliver(const BenchResult& result, std::uint64_t ticket) {
  if (ticket != m_ticket) return;
  m_delivered = ticket;
  Q_EMIT finished(result);
}

}  // namespace wiretale::session

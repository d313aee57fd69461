#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include <QObject>
#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/cipher_bench.h"

namespace wiretale::session {

using BenchResult = std::shared_ptr<const tl::expected<tls::CipherBench, Phrase>>;

/// Runs the cipher bench on a thread of its own: RSA keys take up to a second. The newest request wins: the result of
/// an earlier one never arrives.
class BenchRunner : public QObject {
  Q_OBJECT

 public:
  explicit BenchRunner(QObject* parent = nullptr);
  ~BenchRunner() override;

  void request(tls::BenchRequest request);
  bool busy() const { return m_ticket != m_delivered; }

 Q_SIGNALS:
  void finished(const wiretale::session::BenchResult& result);

 private:
  void work(const std::stop_token& quit);
  void deliver(const BenchResult& result, std::uint64_t ticket);

  std::mutex m_mutex;
  std::condition_variable_any m_wanted;
  std::optional<tls::BenchRequest> m_next;
  std::uint64_t m_ticket = 0;     ///< of the newest request; changed by the owner's thread alone
  std::uint64_t m_delivered = 0;  ///< of the last result handed out
  std::jthread m_thread;          ///< last: joined before the rest goes
};

}  // namespace wiretale::session

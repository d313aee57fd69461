#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include <QObject>

#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

namespace wiretale::session {

using TracePtr = std::shared_ptr<const trace::Trace>;

/// Runs scenarios on a thread of its own. The newest request wins: one that is under way is cancelled, and its result
/// never arrives.
class Runner : public QObject {
  Q_OBJECT

 public:
  using Run = std::function<trace::Trace(const scenario::Scenario&, std::stop_token)>;

  explicit Runner(Run run, QObject* parent = nullptr);
  ~Runner() override;

  /// Starts a run. Waits `patience` for its end, so that a short run's picture comes without a detour through the
  /// event loop; a longer one is delivered by `finished` later.
  void request(const scenario::Scenario& scenario, std::chrono::milliseconds patience);

  bool busy() const;

 Q_SIGNALS:
  void finished(const wiretale::session::TracePtr& trace);

 private:
  void work(const std::stop_token& quit);
  void runOne(scenario::Scenario scenario, std::uint64_t ticket, const std::stop_token& stop);
  void deliver();
  void startThread();

  Run m_run;
  mutable std::mutex m_mutex;
  std::condition_variable_any m_wanted;
  std::condition_variable m_ready;
  std::optional<scenario::Scenario> m_next;
  std::stop_source m_current;
  std::uint64_t m_ticket = 0;     ///< of the newest request
  std::uint64_t m_delivered = 0;  ///< of the last result handed out
  TracePtr m_result;              ///< finished, not yet handed out
  std::jthread m_thread;          ///< last: joined before the rest goes
};

}  // namespace wiretale::session

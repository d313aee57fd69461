#include "ui/session/background_runs.h"

#include <memory>
#include <utility>

#include <QMetaObject>

#include "core/sim/run.h"

namespace wiretale::session {

void BackgroundRuns::start(std::vector<scenario::Scenario> scenarios) {
  m_thread = std::jthread([this, wanted = std::move(scenarios)](const std::stop_token& stop) {
    for (std::size_t place = 0; place < wanted.size() && !stop.stop_requested(); ++place) {
      auto trace = std::make_shared<const trace::Trace>(sim::run(wanted[place], stop));
      if (stop.stop_requested()) return;
      // Never delivered to one that is gone: its destructor waits for this thread, and takes its events along.
      QMetaObject::invokeMethod(
          this,
          [this, place, trace = std::move(trace), stop] {
            if (!stop.stop_requested()) Q_EMIT finished(place, trace);
          },
          Qt::QueuedConnection);
    }
  });
}

}  // namespace wiretale::session

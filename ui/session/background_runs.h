#pragma once

#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

#include <QObject>

#include "core/scenario/scenario.h"
#include "ui/session/runner.h"

namespace wiretale::session {

/// Runs several scenarios one after another on a thread of its own: for the pictures of a gallery.
class BackgroundRuns : public QObject {
  Q_OBJECT

 public:
  explicit BackgroundRuns(QObject* parent = nullptr) : QObject(parent) {}

  /// Runs these, and nothing of what was asked for before.
  void start(std::vector<scenario::Scenario> scenarios);
  void stop() { m_thread = {}; }

 Q_SIGNALS:
  /// In the order they were given; `place` counts them.
  void finished(std::size_t place, const wiretale::session::TracePtr& trace);

 private:
  std::jthread m_thread;
};

}  // namespace wiretale::session

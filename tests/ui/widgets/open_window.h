#pragma once

#include <QString>
#include <QTest>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"
#include "ui/windows/main_window.h"

namespace wiretale::testing {

/// A whole window with a scenario that comes with the program, nothing remembered, nothing playing.
struct OpenWindow {
  settings::Settings settings = settings::Settings::forgetful();
  session::Session session{sim::run};
  windows::MainWindow window{session, settings};

  explicit OpenWindow(const char* scenario = "three-way-handshake-and-close") {
    session.setPatience(std::chrono::seconds(20));
    window.files().openByName(QString::fromUtf8(scenario));
    window.files().setAsk([](const QString&) { return windows::FileFlow::Answer::Discard; });
    window.resize(1366, 768);
    window.show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&window);
    window.furnish();
    QTest::qWait(1);
  }

  const scenario::Scenario& scenario() const { return session.scenario(); }
  const trace::Trace& trace() const { return *session.trace(); }

  /// In the diagram's viewport, on the arrow of that packet, a third of its way from the tail.
  QPoint onArrow(trace::Index packet) {
    const diagram::ArrowShape& arrow = window.diagram().layout().arrows.at(packet);
    return window.diagram().toViewport(arrow.tail + (arrow.tip - arrow.tail) / 3).toPoint();
  }
  void clickArrow(trace::Index packet) {
    QTest::mouseClick(window.diagram().viewport(), Qt::LeftButton, {}, onArrow(packet));
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(static_cast<QWidget*>(&window.diagram()), key, modifiers);
  }
};

inline scenario::Scenario builtin(const char* name) {
  return scenario::builtinScenario(name).value();
}

inline SimTime at(SimDuration sinceStart) {
  return kSessionStart + sinceStart;
}

}  // namespace wiretale::testing

#pragma once

#include <vector>

#include <QWidget>

#include "ui/session/session.h"

namespace wiretale::views {

class KnobRow;
class ReachSwitch;
class SectionTitle;

/// "What if": the sliders, followed live, and where they take hold.
class ParameterPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterPanel(session::Session& session, QWidget* parent = nullptr);

  KnobRow& row(session::Knob knob) { return *m_rows[static_cast<std::size_t>(knob)]; }
  ReachSwitch& reachSwitch() { return *m_reach; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addRow(session::Knob knob);
  void showValues();
  void retranslate();

  session::Session& m_session;
  SectionTitle* m_title;
  std::vector<KnobRow*> m_rows;
  ReachSwitch* m_reach;
};

}  // namespace wiretale::views

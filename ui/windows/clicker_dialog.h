#pragma once

#include <array>
#include <optional>

#include <QDialog>

#include "ui/settings/settings.h"
#include "ui/windows/present_keys.h"

class QLabel;
class QPushButton;

namespace wiretale::windows {

/// Teaches the program a clicker: choose what a button is to do, press the button. Clickers pretend to be keyboards,
/// and no two send the same keys.
class ClickerDialog : public QDialog {
  Q_OBJECT

 public:
  ClickerDialog(settings::Settings& settings, QWidget* parent);

  /// Waits for the button that is to do this.
  void listenFor(PresentAct act);
  const PresentKeys& keys() const { return m_keys; }
  QPushButton& buttonFor(PresentAct act) { return *m_buttons[static_cast<std::size_t>(act)]; }

 protected:
  bool event(QEvent* event) override;

 private:
  bool hear(int key);
  void showKeys();

  settings::Settings& m_settings;
  PresentKeys m_keys;
  std::optional<PresentAct> m_listensFor;
  QLabel* m_hint;
  std::array<QPushButton*, kPresentActCount> m_buttons{};
  std::array<QLabel*, kPresentActCount> m_labels{};
};

}  // namespace wiretale::windows

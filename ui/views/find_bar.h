#pragma once

#include <array>

#include <QFrame>
#include <QStringList>

#include "ui/session/session.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wiretale::views {

class ElidedLabel;
class FilterHelp;
class SymbolButton;

/// The line for a filter, above the diagram: what it finds is counted, gone through, and the rest dimmed or hidden. Its
/// ground and its words say whether the text is a filter.
class FindBar : public QFrame {
  Q_OBJECT

 public:
  explicit FindBar(session::Session& session, QWidget* parent = nullptr);

  /// Shows it with the cursor in the line.
  void begin();

  QLineEdit& line() { return *m_line; }
  QString verdict() const;  ///< "3 of 27 events", or what is wrong with the text
  QPushButton& chip(int place) { return *m_chips.at(static_cast<std::size_t>(place)); }
  QPushButton& hideRest() { return *m_hide; }
  static constexpr int kChips = 8;

 Q_SIGNALS:
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildLine();
  void buildChips();
  void end();
  void toggleChip(int place, bool on);
  void setConditions(const QStringList& conditions);
  void refresh();
  void tint();
  void showHelp();
  void insert(const QString& example);
  void retranslate();

  session::Session& m_session;
  QLabel* m_name;
  QLineEdit* m_line;
  ElidedLabel* m_verdict;
  QPushButton* m_previous;
  QPushButton* m_next;
  QPushButton* m_dim;
  QPushButton* m_hide;
  QPushButton* m_help;
  SymbolButton* m_close;
  QLabel* m_quick;
  std::array<QPushButton*, kChips> m_chips{};
  FilterHelp* m_terms = nullptr;
};

}  // namespace wiretale::views

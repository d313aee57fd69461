#pragma once

#include <array>

#include <QTimer>
#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/models/bench_sheet.h"
#include "ui/session/bench_runner.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace wiretale::views {
class BenchColumnView;
class SectionTitle;
}  // namespace wiretale::views

namespace wiretale::windows {

/// "Symmetric, asymmetric, hybrid": the user's own text encrypted in three ways beside each other, with what it costs
/// and what somebody reads who listens. Measured on a thread of its own, a moment after the last change.
class BenchWindow : public QWidget {
  Q_OBJECT

 public:
  explicit BenchWindow(QWidget* parent = nullptr);

  void setTheme(const diagram::Theme& theme);

  QPlainTextEdit& text() { return *m_text; }
  QCheckBox& keyInTheClear() { return *m_clear; }
  QCheckBox& cutIntoBlocks() { return *m_cut; }
  QComboBox& cipher() { return *m_cipher; }
  views::BenchColumnView& column(int place) { return *m_columns.at(static_cast<std::size_t>(place)); }
  QString state() const;  ///< what is said below the columns

 Q_SIGNALS:
  void shown();  ///< results are there that fit what is asked

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  QWidget* buildResults();
  void ask();
  void askSoon();
  tls::BenchRequest request() const;
  void take(const session::BenchResult& result);
  void showResult();
  void retranslate();

  session::BenchRunner m_runner;
  session::BenchResult m_result;
  tls::BenchRequest m_asked;
  QTimer m_soon;
  const diagram::Theme* m_theme;
  views::SectionTitle* m_textTitle;
  QPlainTextEdit* m_text;
  QLabel* m_length;
  QLabel* m_cipherName;
  QComboBox* m_cipher;
  QCheckBox* m_cut;
  QCheckBox* m_clear;
  std::array<views::BenchColumnView*, 3> m_columns{};
  QWidget* m_results = nullptr;
  QLabel* m_state;
};

}  // namespace wiretale::windows

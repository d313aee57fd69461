#pragma once

#include <vector>

#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/models/bench_sheet.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace wiretale::views {

class BecauseBox;
class OctetsLabel;
class SectionTitle;

/// One of the three ways: what it is, what it made and how fast, what crossed the network, and what an eavesdropper
/// has of it. Labels are kept and reused.
class BenchColumnView : public QWidget {
  Q_OBJECT

 public:
  explicit BenchColumnView(QWidget* parent = nullptr);

  void show(const models::BenchColumn& column, const diagram::Theme& theme);
  using QWidget::show;

  QString verdict() const;        ///< as shown
  QString textOf(int row) const;  ///< of what was made; "" for bytes

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QLabel* name;
    QLabel* text;
    OctetsLabel* octets;
  };
  struct Rows {
    QGridLayout* grid = nullptr;
    std::vector<Row> rows{};
  };
  void show(Rows& rows, const std::vector<models::BenchRow>& texts);
  Row& rowAt(Rows& rows, std::size_t place);
  void retranslate();

  SectionTitle* m_title;
  QLabel* m_idea;
  Rows m_made;
  SectionTitle* m_sentTitle;
  Rows m_sent;
  QLabel* m_size;
  BecauseBox* m_verdict;
};

}  // namespace wiretale::views

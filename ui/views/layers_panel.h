#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QTableWidget;

namespace wiretale::views {

class HexView;
class SectionTitle;

/// Where the selected packet sits in the OSI and in the TCP/IP model: what it has of each layer, in bytes and per cent,
/// and which of its bytes those are.
class LayersPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LayersPanel(session::Session& session, QWidget* parent = nullptr);

  QTableWidget& table() { return *m_table; }
  HexView& bytes() { return *m_bytes; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void buildTable();
  void refreshSoon();
  void refresh();
  void fillTable(trace::Index packet);
  void fillBytes(trace::Index packet);
  void markLayer();
  void chooseByte(std::size_t offset);
  void retranslate();

  session::Session& m_session;
  SectionTitle* m_title;
  QLabel* m_summary;
  QTableWidget* m_table;
  HexView* m_bytes;
  QTimer m_soon;
};

}  // namespace wiretale::views

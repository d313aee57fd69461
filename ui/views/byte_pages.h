#pragma once

#include <cstddef>
#include <vector>

#include <QWidget>

#include "ui/models/field_sheet.h"

class QScrollArea;
class QTabBar;

namespace wiretale::views {

class HexView;

/// The bytes of a packet, and behind tabs what its encrypted records hold. As tall as they need to be up to a limit.
class BytePages : public QWidget {
  Q_OBJECT

 public:
  explicit BytePages(QWidget* parent = nullptr);

  void setPages(std::vector<models::BytePage> pages);
  const std::vector<models::BytePage>& pages() const { return m_pages; }
  std::size_t page() const;

  /// Turns to the page and shows those bytes marked; only unmarks if there are none.
  void mark(std::size_t page, std::size_t offset, std::size_t length);
  void setName(const QString& name) { m_name = name; }  ///< of what is marked, for a C array

  HexView& hex() { return *m_hex; }
  QTabBar& tabs() { return *m_tabs; }

  /// px that the bytes may be high; they scroll then.
  void setMostHeight(int height);

 Q_SIGNALS:
  void byteChosen(std::size_t page, std::size_t offset);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showPage(int page);
  void fitHeight();
  void retranslate();

  std::vector<models::BytePage> m_pages;
  QString m_name;
  QTabBar* m_tabs;
  QScrollArea* m_room;
  HexView* m_hex;
  int m_mostHeight = 260;
};

}  // namespace wiretale::views

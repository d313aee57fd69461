#include "ui/views/byte_pages.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/views/copying.h"
#include "ui/views/hex_view.h"

namespace wiretale::views {

BytePages::BytePages(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_room(new QScrollArea(this)), m_hex(new HexView) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(true);
  m_room->setFrameShape(QFrame::NoFrame);
  m_room->setWidgetResizable(true);
  m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_room->setFocusPolicy(Qt::NoFocus);
  m_room->setWidget(m_hex);
  m_hex->installEventFilter(this);
  column->addWidget(m_tabs);
  column->addWidget(m_room);
  connect(m_tabs, &QTabBar::currentChanged, this, &BytePages::showPage);
  connect(m_hex, &HexView::byteChosen, this, [this](std::size_t offset) { Q_EMIT byteChosen(page(), offset); });
  auto* copying = new Copying(*m_hex, {CopyForm::Hex, CopyForm::CArray, CopyForm::Text}, [this] {
    return Copyable{m_name, {}, m_hex->chosenBytes()};
  });
  // Of what somebody has decrypted, no bit is on the wire.
  copying->setMore([this](QMenu& menu, const QPoint& at) {
    if (page() == 0) m_hex->addBits(menu, at);
  });
  retranslate();
}

std::size_t BytePages::page() const {
  return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

void BytePages::setPages(std::vector<models::BytePage> pages) {
  m_pages = std::move(pages);
  m_name.clear();
  const QSignalBlocker quiet(m_tabs);
  while (m_tabs->count() > 0) m_tabs->removeTab(0);
  for (const models::BytePage& page : m_pages) m_tabs->addTab(page.title);
  m_tabs->setVisible(m_pages.size() > 1);
  showPage(0);
}

void BytePages::showPage(int page) {
  const auto place = static_cast<std::size_t>(std::max(0, page));
  m_hex->setBytes(place < m_pages.size() ? m_pages[place].bytes : std::vector<std::byte>());
  fitHeight();
}

void BytePages::mark(std::size_t page, std::size_t offset, std::size_t length) {
  if (length > 0 && page < m_pages.size()) m_tabs->setCurrentIndex(static_cast<int>(page));
  m_hex->mark(offset, length);
  if (length == 0) return;
  const QRect last = m_hex->rectOf(offset + length - 1);
  m_room->ensureVisible(0, last.bottom(), 0, 6);
  m_room->ensureVisible(0, m_hex->rectOf(offset).top(), 0, 6);  // the first byte, if not all have room
}

void BytePages::setMostHeight(int height) {
  m_mostHeight = height;
  fitHeight();
}

void BytePages::fitHeight() {
  m_room->setFixedHeight(std::min(m_hex->height(), m_mostHeight));
}

/// Its height is another one when it has room for more bytes in a row.
bool BytePages::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_hex && event->type() == QEvent::Resize) fitHeight();
  return QWidget::eventFilter(watched, event);
}

void BytePages::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void BytePages::retranslate() {
  m_tabs->setAccessibleName(tr("Which bytes"));
}

}  // namespace wiretale::views

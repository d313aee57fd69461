#include "ui/views/message_bar.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimerEvent>

#include "ui/views/calm_palette.h"
#include "ui/views/symbol_button.h"

namespace wiretale::views {

namespace {

constexpr int kGoodNewsMilliseconds = 6000;

QColor hueOf(MessageBar::Tone tone) {
  return tone == MessageBar::Tone::Good ? QColor(0x00, 0x9e, 0x73) : QColor(0xd5, 0x5e, 0x00);
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_offer(new QPushButton(this)),
      m_close(new SymbolButton(Symbol::Remove, SymbolButton::Shape::Bare, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 6, 8, 6);
  row->addWidget(m_text, 1);
  row->addWidget(m_offer, 0, Qt::AlignTop);
  row->addWidget(m_close, 0, Qt::AlignTop);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  connect(m_close, &SymbolButton::clicked, this, &QWidget::hide);
  connect(m_offer, &QPushButton::clicked, this, [this] {
    if (m_act) m_act();
  });
  retranslate();
  hide();
}

void MessageBar::say(Tone tone, const QString& text) {
  say(tone, text, {}, {});
}

void MessageBar::say(Tone tone, const QString& text, const QString& offer, std::function<void()> act) {
  m_tone = tone;
  m_act = std::move(act);
  m_text->setText(text);
  m_offer->setText(offer);
  m_offer->setVisible(!offer.isEmpty());
  if (m_timer != 0) killTimer(std::exchange(m_timer, 0));
  if (tone == Tone::Good) m_timer = startTimer(kGoodNewsMilliseconds);
  setVisible(true);
  update();
}

QString MessageBar::text() const {
  return isHidden() ? QString() : m_text->text();
}

void MessageBar::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer) return;
  killTimer(std::exchange(m_timer, 0));
  hide();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), mixed(palette().color(QPalette::Window), hueOf(m_tone), 0.12));
  painter.fillRect(0, 0, 3, height(), hueOf(m_tone));
  painter.fillRect(0, height() - 1, width(), 1, palette().mid());
}

void MessageBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void MessageBar::retranslate() {
  m_text->setAccessibleName(tr("Message"));
  m_close->setPurpose(tr("Close the message"));
}

}  // namespace wiretale::views

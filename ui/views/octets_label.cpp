#include "ui/views/octets_label.h"

#include <algorithm>
#include <span>
#include <utility>

#include <QPainter>
#include <QStyleOption>

#include "ui/diagram/fonts.h"
#include "ui/text/byte_text.h"
#include "ui/text/number_text.h"
#include "ui/views/calm_controls.h"
#include "ui/views/copying.h"

namespace wiretale::views {

namespace {

constexpr std::size_t kMostShown = 256;
constexpr int kCharacters = 14;  // that it needs at least

}  // namespace

OctetsLabel::OctetsLabel(QWidget* parent) : QWidget(parent) {
  setFont(diagram::monospaceFont(12));
  setFocusPolicy(Qt::StrongFocus);
  new Copying(*this, {CopyForm::Hex, CopyForm::CArray, CopyForm::Text}, [this] {
    return Copyable{m_name, {}, m_octets};
  });
}

void OctetsLabel::setOctets(const QString& name, std::vector<std::byte> octets) {
  m_name = name;
  m_octets = std::move(octets);
  m_hex = text::hexText(std::span(m_octets).first(std::min(m_octets.size(), kMostShown)));
  if (m_octets.size() > kMostShown) m_hex += QStringLiteral(" …");
  setAccessibleName(tr("%1, %2").arg(name, text::bytes(m_octets.size())));
  setAccessibleDescription(m_hex);
  setToolTip(accessibleName());
  update();
}

QSize OctetsLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(m_hex), fontMetrics().height() + 2};
}

QSize OctetsLabel::minimumSizeHint() const {
  return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * kCharacters, sizeHint().height()};
}

void OctetsLabel::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine,
                   fontMetrics().elidedText(m_hex, Qt::ElideRight, width()));
  if (!hasFocus()) return;
  QStyleOption option;
  option.initFrom(this);
  drawFocus(option, painter);
}

}  // namespace wiretale::views

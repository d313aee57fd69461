#include "ui/views/copying.h"

#include <array>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include "ui/text/byte_text.h"

namespace wiretale::views {

namespace {

struct Keys {
  Qt::KeyboardModifiers modifiers;
  QKeySequence shown;
};

/// By place of the form.
std::array<Keys, 3> copyKeys() {
  return {{{Qt::ControlModifier, QKeySequence(Qt::CTRL | Qt::Key_C)},
           {Qt::ControlModifier | Qt::ShiftModifier, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
           {Qt::ControlModifier | Qt::AltModifier, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)}}};
}

QString titleOf(CopyForm form) {
  switch (form) {
    case CopyForm::Text:
      return Copying::tr("Copy as &text");
    case CopyForm::Hex:
      return Copying::tr("Copy bytes as &hex");
    case CopyForm::CArray:
      return Copying::tr("Copy bytes as &C array");
  }
  return {};
}

}  // namespace

QString copyText(const Copyable& source, CopyForm form) {
  switch (form) {
    case CopyForm::Text:
      return source.text.isEmpty() ? text::readableText(source.bytes) : source.text;
    case CopyForm::Hex:
      return text::hexText(source.bytes);
    case CopyForm::CArray:
      return text::cArrayText(source.bytes, source.name);
  }
  return {};
}

Copying::Copying(QWidget& owner, std::vector<CopyForm> forms, Source source)
    : QObject(&owner), m_owner(owner), m_forms(std::move(forms)), m_source(std::move(source)) {
  owner.setContextMenuPolicy(Qt::CustomContextMenu);
  owner.installEventFilter(this);
  connect(&owner, &QWidget::customContextMenuRequested, this, &Copying::showMenu);
}

int Copying::formOf(const QKeyEvent& event) const {
  if (event.key() != Qt::Key_C) return -1;
  const auto keys = copyKeys();
  for (std::size_t place = 0; place < m_forms.size(); ++place)
    if (event.modifiers() == keys[place].modifiers) return static_cast<int>(place);
  return -1;
}

bool Copying::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
    const int place = formOf(*static_cast<QKeyEvent*>(event));
    if (place < 0) return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) copy(m_forms[static_cast<std::size_t>(place)]);
    event->accept();
    return true;
  }
  return QObject::eventFilter(watched, event);
}

void Copying::copy(CopyForm form) const {
  const QString text = copyText(m_source(), form);
  if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void Copying::showMenu(const QPoint& at) {
  const Copyable source = m_source();
  const auto keys = copyKeys();
  auto* menu = new QMenu(&m_owner);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (std::size_t place = 0; place < m_forms.size(); ++place) {
    const CopyForm form = m_forms[place];
    QAction* action = menu->addAction(
        QStringLiteral("%1\t%2").arg(titleOf(form), keys[place].shown.toString(QKeySequence::NativeText)));
    action->setEnabled(form == CopyForm::Text ? !copyText(source, form).isEmpty() : !source.bytes.empty());
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
  }
  if (m_more) m_more(*menu, at);
  menu->popup(m_owner.mapToGlobal(at));
}

}  // namespace wiretale::views

#include "ui/windows/clicker_dialog.h"

#include <utility>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/views/section_title.h"
#include "ui/windows/standard_buttons.h"

namespace wiretale::windows {

namespace {

/// Keys that are no buttons: they come with others.
bool isModifier(int key) {
  return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == 0;
}

}  // namespace

ClickerDialog::ClickerDialog(settings::Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_keys(settings.presentKeys()), m_hint(new QLabel(this)) {
  setWindowTitle(tr("Clicker and keys"));
  setFocusPolicy(Qt::StrongFocus);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(12);
  m_hint->setWordWrap(true);
  column->addWidget(m_hint);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  column->addLayout(grid);
  int row = 0;
  for (const PresentSpec& spec : presentTable()) {
    const auto place = static_cast<std::size_t>(spec.act);
    grid->addWidget(new QLabel(QCoreApplication::translate("Presenting", spec.text), this), row, 0);
    m_labels[place] = views::secondaryLabel(this);
    grid->addWidget(m_labels[place], row, 1);
    if (spec.clicker) {
      m_buttons[place] = new QPushButton(tr("Press a button …"), this);
      m_buttons[place]->setAccessibleName(tr("Teach: %1").arg(QCoreApplication::translate("Presenting", spec.text)));
      connect(m_buttons[place], &QPushButton::clicked, this, [this, act = spec.act] { listenFor(act); });
      grid->addWidget(m_buttons[place], row, 2);
    }
    ++row;
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Reset, this);
  nameButtons(*buttons);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
    m_keys.forgetAll();
    m_settings.setPresentKeys(m_keys.toSave());
    showKeys();
  });
  showKeys();
}

void ClickerDialog::listenFor(PresentAct act) {
  m_listensFor = act;
  setFocus();  // away from the buttons, which would take some keys for themselves
  const PresentSpec& spec = presentTable()[static_cast<std::size_t>(act)];
  m_hint->setText(
      tr("Now press the clicker's button for “%1”.").arg(QCoreApplication::translate("Presenting", spec.text)));
}

/// Before buttons and Tab get it: a clicker may send any key, Tab and Esc as well.
bool ClickerDialog::event(QEvent* event) {
  const bool press = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (press && m_listensFor) {
    event->accept();
    return event->type() == QEvent::ShortcutOverride || hear(static_cast<QKeyEvent*>(event)->key());
  }
  return QDialog::event(event);
}

bool ClickerDialog::hear(int key) {
  if (isModifier(key)) return true;
  m_keys.teach(key, *std::exchange(m_listensFor, std::nullopt));
  m_settings.setPresentKeys(m_keys.toSave());
  showKeys();
  return true;
}

void ClickerDialog::showKeys() {
  m_hint->setText(tr("A clicker is a keyboard with few keys. Choose what a button is to do, then press it."));
  for (const PresentSpec& spec : presentTable())
    m_labels[static_cast<std::size_t>(spec.act)]->setText(m_keys.keysOf(spec));
}

}  // namespace wiretale::windows

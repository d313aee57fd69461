#include "ui/windows/standard_buttons.h"

#include <utility>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

namespace wiretale::windows {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Buttons)
};

}  // namespace

void nameButtons(QDialogButtonBox& box) {
  const std::pair<QDialogButtonBox::StandardButton, QString> words[]{
      {QDialogButtonBox::Save, Words::tr("&Save")},
      {QDialogButtonBox::Discard, Words::tr("&Discard")},
      {QDialogButtonBox::Cancel, Words::tr("Cancel")},
      {QDialogButtonBox::Close, Words::tr("Close")},
  };
  for (const auto& [which, text] : words) {
    if (QPushButton* button = box.button(which)) button->setText(text);
  }
}

}  // namespace wiretale::windows

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include "ui/export/printing.h"
#include "ui/windows/picture_flow.h"

// Printing: the same painter as everything else, on sheets.

namespace wiretale::windows {

void PictureFlow::paintOn(QPrinter& printer) {
  ExportChoice choice = plainChoice();
  choice.theme = diagram::Theme::Name::Print;
  const HeldRequest held = holdRequest(m_session, m_view, choice);
  const auto painted = exporting::paintSheets(printer, held.request);
  if (!painted && !painted.error().isEmpty()) m_bar.say(views::MessageBar::Tone::Bad, painted.error());
}

void PictureFlow::print() {
  QPrinter printer(QPrinter::HighResolution);
  printer.setDocName(QString::fromStdString(m_session.scenario().title));
  QPrintDialog dialog(&printer, &m_window);
  if (dialog.exec() == QDialog::Accepted) paintOn(printer);
}

void PictureFlow::printPreview() {
  QPrinter printer(QPrinter::HighResolution);
  QPrintPreviewDialog dialog(&printer, &m_window);
  connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter* paper) { paintOn(*paper); });
  dialog.exec();
}

}  // namespace wiretale::windows

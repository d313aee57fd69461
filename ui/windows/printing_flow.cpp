#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include "ui/export/printing.h"
#include "ui/text/scenario_text.h"
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

/// The name is what printers list as the job's, and what a PDF has as its title. The dialogue makes a file's name of
/// it.
void PictureFlow::name(QPrinter& printer) const {
  printer.setDocName(text::scenarioTitle(m_session.scenario()).replace(QLatin1Char('/'), QLatin1Char('-')));
  printer.setCreator(QStringLiteral("Wiretale"));
}

void PictureFlow::print() {
  QPrinter printer(QPrinter::HighResolution);
  name(printer);
  QPrintDialog dialog(&printer, &m_window);
  if (dialog.exec() == QDialog::Accepted) paintOn(printer);
}

void PictureFlow::printPreview() {
  QPrinter printer(QPrinter::HighResolution);
  name(printer);
  QPrintPreviewDialog dialog(&printer, &m_window);
  dialog.resize(m_window.size() * 0.85);
  connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter* paper) { paintOn(*paper); });
  dialog.exec();
}

}  // namespace wiretale::windows

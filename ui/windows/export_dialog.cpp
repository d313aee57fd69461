#include "ui/windows/export_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/export/exporter.h"
#include "ui/export/raster.h"
#include "ui/views/calm_style.h"
#include "ui/windows/export_form.h"
#include "ui/windows/export_preview.h"
#include "ui/windows/standard_buttons.h"

namespace wiretale::windows {

ExportDialog::ExportDialog(session::Session& session, const views::DiagramView& view, settings::Settings& settings,
                           QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_view(view),
      m_settings(settings),
      m_form(new ExportForm(ExportChoice::remembered(settings), this)),
      m_preview(new ExportPreview(this)),
      m_size(new QLabel(this)) {
  setWindowTitle(tr("Export"));
  build();
  connect(m_form, &ExportForm::changed, this, &ExportDialog::preview);
  preview();
}

void ExportDialog::build() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  nameButtons(*buttons);
  auto* save = new QPushButton(tr("&Save as file…"), this);
  save->setProperty(views::CalmStyle::kPrimary, true);
  save->setDefault(true);
  buttons->addButton(save, QDialogButtonBox::AcceptRole);
  m_size->setForegroundRole(QPalette::PlaceholderText);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(18, 18, 18, 16);
  grid->setHorizontalSpacing(20);
  grid->setVerticalSpacing(14);
  grid->addWidget(m_form, 0, 0, Qt::AlignTop);
  grid->addWidget(m_preview, 0, 1);
  grid->addWidget(m_size, 1, 0);
  grid->addWidget(buttons, 1, 1);
  grid->setColumnStretch(1, 1);
  m_form->setMinimumWidth(320);
  connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::preview() {
  const ExportChoice choice = m_form->choice();
  HeldRequest held = holdRequest(m_session, m_view, choice);
  const exporting::Picture picture = exporting::pictureOf(held.request);
  const exporting::Exporter* exporter = exporting::exporterFor(choice.suffix);
  const double scale = exporter != nullptr && exporter->takes().scale ? choice.scale : 1;
  m_size->setText(
      tr("%1 × %2 pixels").arg(qCeil(picture.size.width() * scale)).arg(qCeil(picture.size.height() * scale)));
  m_size->setVisible(exporter == nullptr || exporter->takes().picture);
  m_preview->show(std::move(held));
}

void ExportDialog::chooseFile() {
  const ExportChoice choice = m_form->choice();
  const exporting::Exporter* exporter = exporting::exporterFor(choice.suffix);
  if (exporter == nullptr) return;
  const QString& scenario = m_session.document().path();
  const QString name = scenario.isEmpty() ? tr("session") : QFileInfo(scenario).completeBaseName();
  QString path = QFileDialog::getSaveFileName(
      this, tr("Export"), QDir(m_settings.lastFolder()).filePath(name + QLatin1Char('.') + choice.suffix),
      QStringLiteral("%1 (*.%2)").arg(exporter->name(), choice.suffix));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + choice.suffix;
  m_settings.setLastFolder(QFileInfo(path).absolutePath());
  choice.remember(m_settings);
  Q_EMIT wanted(choice, path);
  accept();
}

}  // namespace wiretale::windows

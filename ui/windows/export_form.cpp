#include "ui/windows/export_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/export/exporter.h"
#include "ui/export/raster.h"

namespace wiretale::windows {

using diagram::Theme;
using exporting::Paper;

ExportForm::ExportForm(const ExportChoice& start, QWidget* parent)
    : QWidget(parent),
      m_rows(new QFormLayout(this)),
      m_format(new QComboBox(this)),
      m_description(new QLabel(this)),
      m_extent(new QComboBox(this)),
      m_moment(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_letters(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_pointOfView(new QComboBox(this)),
      m_plots(new QCheckBox(tr("Plots &beside the diagram, as in the window"), this)),
      m_transparent(new QCheckBox(tr("&Transparent, without paper"), this)) {
  build();
  fill(start);
  for (QComboBox* box : {m_format, m_extent, m_moment, m_theme, m_scale, m_letters, m_paper, m_pointOfView})
    connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
  for (QCheckBox* box : {m_plots, m_transparent}) connect(box, &QCheckBox::toggled, this, &ExportForm::changed);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::showWhatFits);
  showWhatFits();
}

void ExportForm::build() {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setVerticalSpacing(10);
  m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_description->setWordWrap(true);
  m_description->setForegroundRole(QPalette::PlaceholderText);
  m_description->setMinimumHeight(m_description->fontMetrics().lineSpacing() * 3);
  m_description->setAlignment(Qt::AlignTop);
  m_rows->addRow(tr("&Format"), m_format);
  m_rows->addRow(m_description);
  m_rows->addRow(tr("&Part"), m_extent);
  m_rows->addRow(tr("&Moment"), m_moment);
  m_rows->addRow(tr("&Colours"), m_theme);
  m_rows->addRow(tr("&Size"), m_scale);
  m_rows->addRow(tr("&Letters"), m_letters);
  m_rows->addRow(tr("Pa&per"), m_paper);
  m_rows->addRow(tr("Seen f&rom"), m_pointOfView);
  m_rows->addRow(QString(), m_plots);
  m_rows->addRow(QString(), m_transparent);
}

void ExportForm::fill(const ExportChoice& start) {
  for (const auto& exporter : exporting::exporters()) m_format->addItem(exporter->name(), exporter->suffix());
  m_format->setCurrentIndex(qMax(0, m_format->findData(start.suffix)));
  m_extent->addItems({tr("the whole diagram"), tr("what the window shows")});
  m_extent->setCurrentIndex(start.visibleOnly ? 1 : 0);
  m_moment->addItems({tr("the complete session"), tr("at the playhead")});
  m_moment->setCurrentIndex(start.atPlayhead ? 1 : 0);
  // In the order of the enums.
  m_theme->addItems({tr("light"), tr("dark"), tr("for printing"), tr("high contrast")});
  m_theme->setCurrentIndex(static_cast<int>(start.theme));
  for (int scale = qRound(exporting::kLeastScale); scale <= qRound(exporting::kMostScale); ++scale)
    m_scale->addItem(tr("%1 ×").arg(scale), static_cast<double>(scale));
  m_scale->setCurrentIndex(qMax(0, m_scale->findData(start.scale)));
  m_letters->addItems({tr("as text: small, can be searched and edited"), tr("as outlines: the same everywhere")});
  m_letters->setCurrentIndex(start.outlines ? 1 : 0);
  m_paper->addItems({tr("as large as the diagram"), tr("A4"), tr("Letter")});
  m_paper->setCurrentIndex(static_cast<int>(start.paper));
  // In the order of the enum.
  m_pointOfView->addItems({tr("the wire: all that was sent"), tr("the client"), tr("the server"),
                           tr("client and server, as two interfaces")});
  m_pointOfView->setCurrentIndex(static_cast<int>(start.pointOfView));
  m_plots->setChecked(start.plots);
  m_transparent->setChecked(start.transparent);
}

void ExportForm::showWhatFits() {
  const exporting::Exporter* exporter = exporting::exporterFor(m_format->currentData().toString());
  if (exporter == nullptr) return;
  const exporting::Takes takes = exporter->takes();
  const auto showRow = [this](QWidget* field, bool shown) {
    field->setVisible(shown);
    if (QWidget* label = m_rows->labelForField(field)) label->setVisible(shown);
  };
  m_description->setText(exporter->description());
  for (QWidget* field : {m_extent, m_moment, m_theme}) showRow(field, takes.picture);
  showRow(m_scale, takes.scale);
  showRow(m_letters, takes.textOrOutlines);
  showRow(m_paper, takes.paper);
  showRow(m_pointOfView, takes.pointOfView);
  showRow(m_plots, takes.picture);
  showRow(m_transparent, takes.transparency);
}

ExportChoice ExportForm::choice() const {
  ExportChoice choice;
  choice.suffix = m_format->currentData().toString();
  choice.visibleOnly = m_extent->currentIndex() == 1;
  choice.atPlayhead = m_moment->currentIndex() == 1;
  choice.theme = static_cast<Theme::Name>(m_theme->currentIndex());
  choice.scale = m_scale->currentData().toDouble();
  choice.outlines = m_letters->currentIndex() == 1;
  choice.paper = static_cast<Paper>(m_paper->currentIndex());
  choice.pointOfView = static_cast<capture::PointOfView>(m_pointOfView->currentIndex());
  choice.plots = m_plots->isChecked();
  choice.transparent = m_transparent->isChecked();
  return choice;
}

}  // namespace wiretale::windows

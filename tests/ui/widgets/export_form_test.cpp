#include "ui/windows/export_form.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/export/exporter.h"

namespace wiretale::windows {
namespace {

/// The rows that are there for a format, by their labels without mnemonics.
QStringList rowsFor(const QString& suffix) {
  ExportChoice choice;
  choice.suffix = suffix;
  ExportForm form(choice);
  const auto* rows = form.findChild<QFormLayout*>();
  QStringList labels;
  for (int row = 0; row < rows->rowCount(); ++row) {
    const QLayoutItem* item = rows->itemAt(row, QFormLayout::LabelRole);
    if (item == nullptr || item->widget()->isHidden()) continue;
    labels += qobject_cast<const QLabel*>(item->widget())->text().remove(QLatin1Char('&'));
  }
  return labels;
}

TEST(ExportForm, APictureHasColoursAndACaptureHasAPointOfView) {
  EXPECT_EQ(rowsFor(QStringLiteral("pdf")),
            QStringList({QStringLiteral("Format"), QStringLiteral("Part"), QStringLiteral("Moment"),
                         QStringLiteral("Colours"), QStringLiteral("Paper")}));
  for (const auto* suffix : {"pcapng", "pcap"}) {
    EXPECT_EQ(rowsFor(QString::fromLatin1(suffix)),
              QStringList({QStringLiteral("Format"), QStringLiteral("Seen from")}));
  }
}

TEST(ExportForm, GivesBackWhatItWasGiven) {
  for (const auto& exporter : exporting::exporters()) {
    ExportChoice choice;
    choice.suffix = exporter->suffix();
    choice.pointOfView = capture::PointOfView::Server;
    choice.paper = exporting::Paper::Letter;
    const ExportChoice again = ExportForm(choice).choice();
    EXPECT_EQ(again.suffix, choice.suffix);
    EXPECT_EQ(again.pointOfView, choice.pointOfView);
    EXPECT_EQ(again.paper, choice.paper);
  }
}

}  // namespace
}  // namespace wiretale::windows

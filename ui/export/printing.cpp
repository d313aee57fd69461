#include "ui/export/printing.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

#include "ui/diagram/fonts.h"
#include "ui/export/paging.h"
#include "ui/export/picture.h"

namespace wiretale::exporting {
namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kFooterHeight = 28;  // layout units at full size
constexpr double kFooterGap = 24;     // between title and page number

/// How a request is spread over sheets: layout units throughout.
struct Sheets {
  std::vector<Picture> pictures;
  QSizeF room;        ///< for a picture on one sheet
  double scale = 1;   ///< device dots per unit
  double footer = 0;  ///< height
};

/// A visible part is one picture, made as small as the sheet demands.
Sheets single(const Request& request, QSizeF paper, double fullScale) {
  Sheets sheets;
  sheets.pictures.push_back(pictureOf(*request.layout, request.visible));
  const QSizeF size = sheets.pictures.front().size;
  sheets.scale = std::min({fullScale, paper.width() / size.width(), paper.height() / size.height()});
  sheets.room = paper / sheets.scale;
  return sheets;
}

Sheets several(const Request& request, QSizeF paper, double fullScale) {
  const auto& layout = *request.layout;
  Sheets sheets;
  sheets.scale = std::min(fullScale, paper.width() / layout.size.width());
  sheets.room = paper / sheets.scale;
  if (layout.size.height() > sheets.room.height()) {
    sheets.footer = kFooterHeight;
    sheets.room.rheight() -= kFooterHeight;
  }
  sheets.pictures = pagesOf(layout, sheets.room.height());
  return sheets;
}

Sheets sheetsFor(const QPagedPaintDevice& device, const Request& request) {
  const QRectF points = device.pageLayout().paintRect(QPageLayout::Point);
  const QSizeF dots = points.size() * device.logicalDpiX() / 72.0;
  const double fullScale = device.logicalDpiX() / kUnitsPerInch;
  return request.visible.isNull() ? several(request, dots, fullScale) : single(request, dots, fullScale);
}

void paintFooter(QPainter& painter, const Request& request, const Sheets& sheets, std::size_t index) {
  if (sheets.footer <= 0) return;
  diagram::loadFontsFor(request.title);
  painter.setFont(diagram::fontFor(diagram::FontRole::Note));
  painter.setPen(request.theme.textOf(diagram::Ink::Secondary));
  const QRectF line(0, sheets.room.height(), sheets.room.width(), sheets.footer);
  const QString number =
      QCoreApplication::translate("Export", "%1 of %2", "page number").arg(index + 1).arg(sheets.pictures.size());
  painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, number);
  const QFontMetricsF metrics(painter.font());
  const double room = line.width() - metrics.horizontalAdvance(number) - kFooterGap;
  painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(request.title, Qt::ElideRight, room));
}

void paintSheet(QPainter& painter, const Request& request, const Sheets& sheets, std::size_t index) {
  const Picture& picture = sheets.pictures[index];
  painter.save();
  painter.scale(sheets.scale, sheets.scale);
  paintFooter(painter, request, sheets, index);
  painter.translate((sheets.room.width() - picture.size.width()) / 2, 0);
  paintPicture(painter, request, picture);
  painter.restore();
}

bool wanted(const QPagedPaintDevice& device, int page) {
  const QPageRanges ranges = device.pageRanges();
  return ranges.isEmpty() || ranges.contains(page);
}

}  // namespace

int sheetCount(const QPagedPaintDevice& device, const Request& request) {
  return static_cast<int>(sheetsFor(device, request).pictures.size());
}

tl::expected<void, QString> paintSheets(QPagedPaintDevice& device, const Request& request) {
  const Sheets sheets = sheetsFor(device, request);
  QPainter painter;
  if (!painter.begin(&device)) {
    return tl::unexpected(QCoreApplication::translate("Export", "The printer does not accept the pages."));
  }
  bool first = true;
  for (std::size_t i = 0; i < sheets.pictures.size(); ++i) {
    if (!wanted(device, static_cast<int>(i) + 1)) continue;
    if (!goOn(request, static_cast<double>(i) / static_cast<double>(sheets.pictures.size()))) {
      return tl::unexpected(QString());
    }
    if (!first) device.newPage();
    first = false;
    paintSheet(painter, request, sheets, i);
  }
  return {};
}

}  // namespace wiretale::exporting

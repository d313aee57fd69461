#include "ui/export/pdf_exporter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "ui/export/paging.h"
#include "ui/export/picture.h"
#include "ui/export/printing.h"

namespace wiretale::exporting {
namespace {

constexpr int kResolution = 1200;  // dots per inch of the coordinates
constexpr double kUnitsPerInch = 96;
constexpr double kPointsPerUnit = 72 / kUnitsPerInch;
/// PDF 32000-1:2008, annex C.2: a page is at most 14,400 units long.
constexpr double kLongestPage = 14'400 / kPointsPerUnit;
constexpr QMarginsF kPaperMargins(12, 12, 12, 12);  // mm

void describe(QPdfWriter& writer, const Request& request) {
  writer.setResolution(kResolution);
  writer.setTitle(request.title);
  writer.setCreator(QStringLiteral("Wiretale"));
  if (!request.scenario.empty()) {
    writer.addFileAttachment(QStringLiteral("scenario.wiretale"), QByteArray::fromStdString(request.scenario),
                             QStringLiteral("application/json"));
  }
}

/// The pages of a PDF that is as large as the diagram: one, unless a page cannot be that long.
std::vector<Picture> longPagesOf(const Request& request) {
  if (!request.visible.isNull() || request.beside != nullptr) return {pictureOf(request)};
  return pagesOf(*request.layout, kLongestPage);
}

void setPage(QPdfWriter& writer, QSizeF units) {
  const QPageSize size(units * kPointsPerUnit, QPageSize::Point, QString(), QPageSize::ExactMatch);
  writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
}

tl::expected<void, QString> paintDiagramPages(QPdfWriter& writer, const Request& request) {
  const std::vector<Picture> pages = longPagesOf(request);
  setPage(writer, pages.front().size);
  QPainter painter(&writer);
  painter.scale(kResolution / kUnitsPerInch, kResolution / kUnitsPerInch);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (!goOn(request, static_cast<double>(i) / static_cast<double>(pages.size()))) return tl::unexpected(QString());
    if (i > 0) {
      setPage(writer, pages[i].size);
      writer.newPage();
    }
    paintPicture(painter, request, pages[i]);
  }
  return {};
}

tl::expected<void, QString> paintPaperPages(QPdfWriter& writer, const Request& request) {
  const QPageSize size(request.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
  writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, kPaperMargins, QPageLayout::Millimeter));
  return paintSheets(writer, request);
}

}  // namespace

QString PdfExporter::name() const {
  return QCoreApplication::translate("Export", "PDF document");
}

QString PdfExporter::description() const {
  return QCoreApplication::translate("Export",
                                     "For printing and for papers: sharp at any size, on one page or on "
                                     "sheets.");
}

tl::expected<QByteArray, QString> PdfExporter::render(const Request& request) const {
  if (pictureOf(request).size.isEmpty()) {
    return tl::unexpected(QCoreApplication::translate("Export",
                                                      "There is nothing to export: the part that was asked "
                                                      "for is empty."));
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    // The file is complete when the writer is gone.
    QPdfWriter writer(&buffer);
    describe(writer, request);
    const auto painted = request.paper == Paper::Diagram || request.beside != nullptr
                             ? paintDiagramPages(writer, request)
                             : paintPaperPages(writer, request);
    if (!painted) return tl::unexpected(painted.error());
  }
  return bytes;
}

}  // namespace wiretale::exporting

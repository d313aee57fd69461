#include "ui/export/handout.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "ui/diagram/fonts.h"
#include "ui/export/picture.h"
#include "ui/text/lesson_html.h"

namespace wiretale::exporting {
namespace {

constexpr int kResolution = 1200;              // dots per inch of the coordinates
constexpr double kUnitsPerInch = 96;           // what is measured in here
constexpr QMarginsF kMargins(15, 14, 15, 12);  // mm
constexpr double kGap = 14;
constexpr int kTitleSize = 20;
constexpr int kCaptionSize = 17;
constexpr int kTextSize = 13;
constexpr int kFootSize = 11;
constexpr double kMostPicture = 0.62;  // of the page's height

QString boxed(const QString& heading, const std::string& text) {
  if (text.empty()) return {};
  return QStringLiteral("<p><b>%1</b> %2</p>").arg(heading, QString::fromStdString(text).toHtmlEscaped());
}

/// What stands below the picture.
QString wordsOf(const lesson::Step& step) {
  return QStringLiteral("<p style=\"font-size:%1px;font-weight:600;margin-bottom:8px\">%2</p>")
             .arg(kCaptionSize)
             .arg(QString::fromStdString(step.caption).toHtmlEscaped()) +
         text::lessonHtml(step.text) +
         boxed(QCoreApplication::translate("Handout", "What do you expect?"), step.predict) +
         boxed(QCoreApplication::translate("Handout", "Often believed:"), step.misconception);
}

/// Paints the pages; the painter's units are 1/96 inch, the page's room begins at (0, 0).
class Pages {
 public:
  Pages(QPainter& painter, QSizeF room, const LessonSheets& sheets)
      : m_painter(painter), m_room(room), m_sheets(sheets) {}

  void paint(const LessonSheets::Sheet& sheet, std::size_t number) {
    paintHead(sheet, number);
    const double top = kTitleSize * 1.5 + kGap;
    const double bottom = paintPictureAt(sheet, top);
    paintWords(sheet, bottom + kGap);
    paintFoot(number);
  }

 private:
  void paintHead(const LessonSheets::Sheet& sheet, std::size_t number) {
    m_painter.setPen(Qt::black);
    m_painter.setFont(diagram::windowFont(kTitleSize, QFont::Bold));
    m_painter.drawText(QRectF(0, 0, m_room.width(), kTitleSize * 1.5), Qt::AlignLeft | Qt::AlignVCenter,
                       QStringLiteral("%1  %2").arg(number).arg(QString::fromStdString(m_sheets.stepOf(sheet).title)));
  }

  double paintPictureAt(const LessonSheets::Sheet& sheet, double top) {
    const Picture picture = pictureOf(*sheet.request.layout, sheet.request.visible);
    const double scale =
        std::min(m_room.width() / picture.size.width(), m_room.height() * kMostPicture / picture.size.height());
    const QSizeF size = picture.size * scale;
    const double left = (m_room.width() - size.width()) / 2;
    m_painter.save();
    m_painter.translate(left, top);
    m_painter.scale(scale, scale);
    paintPicture(m_painter, sheet.request, picture);
    m_painter.restore();
    m_painter.setPen(QPen(QColor(0xc4, 0xca, 0xd0), 0.7));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(QPointF(left, top), size));
    return top + size.height();
  }

  void paintWords(const LessonSheets::Sheet& sheet, double top) {
    QTextDocument words;
    words.setDefaultFont(diagram::windowFont(kTextSize));
    words.setDocumentMargin(0);
    words.setHtml(wordsOf(m_sheets.stepOf(sheet)));
    words.setTextWidth(m_room.width());
    const double room = m_room.height() - top - 2 * kFootSize;
    // A long text is written smaller rather than cut off.
    const double scale = std::min(1.0, room / words.size().height());
    words.setTextWidth(m_room.width() / scale);
    m_painter.save();
    m_painter.translate(0, top);
    m_painter.scale(scale, scale);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    words.documentLayout()->draw(&m_painter, context);
    m_painter.restore();
  }

  void paintFoot(std::size_t number) {
    m_painter.setFont(diagram::windowFont(kFootSize));
    m_painter.setPen(QColor(0x56, 0x5d, 0x66));
    const QRectF foot(0, m_room.height() - kFootSize * 1.4, m_room.width(), kFootSize * 1.4);
    m_painter.drawText(foot, Qt::AlignLeft, QString::fromStdString(m_sheets.lesson().title));
    m_painter.drawText(foot, Qt::AlignRight, QStringLiteral("%1 / %2").arg(number).arg(m_sheets.sheets().size()));
  }

  QPainter& m_painter;
  QSizeF m_room;
  const LessonSheets& m_sheets;
};

}  // namespace

tl::expected<QByteArray, QString> renderHandout(const LessonSheets& sheets, Paper paper) {
  if (sheets.sheets().empty())
    return tl::unexpected(QCoreApplication::translate("Handout", "The lesson has no stop that could be drawn."));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    // The file is complete when the writer is gone.
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(QString::fromStdString(sheets.lesson().title));
    writer.setCreator(QStringLiteral("Wiretale"));
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, kMargins, QPageLayout::Millimeter));
    QPainter painter(&writer);
    painter.scale(kResolution / kUnitsPerInch, kResolution / kUnitsPerInch);
    const QSizeF room = QSizeF(writer.width(), writer.height()) * kUnitsPerInch / kResolution;
    Pages pages(painter, room, sheets);
    std::size_t number = 0;
    for (const LessonSheets::Sheet& sheet : sheets.sheets()) {
      if (number++ > 0) writer.newPage();
      pages.paint(sheet, number);
    }
  }
  return bytes;
}

}  // namespace wiretale::exporting

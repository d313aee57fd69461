#include "ui/export/svg_exporter.h"

#include <memory>

#include <QCoreApplication>

#include "ui/diagram/svg_target.h"
#include "ui/export/event_title.h"
#include "ui/export/picture.h"

namespace wiretale::exporting {
namespace {

constexpr std::size_t kFixedSize = 64 * 1024;
constexpr std::size_t kSizeOfPacket = 400;

diagram::SvgOptions optionsFor(const Request& request, const Picture& picture) {
  return {.size = picture.size,
          .scale = request.scale,
          .text = request.svgText,
          .title = request.title,
          .description = {},
          .scenario = request.scenario,
          .expectedSize = kFixedSize + kSizeOfPacket * request.trace->packets.size(),
          .titleOf = [titles = std::make_shared<EventTitles>(*request.trace, request.insight)](
                         diagram::EventRef event) { return titles->of(event); }};
}

}  // namespace

QString SvgExporter::name() const {
  return QCoreApplication::translate("Export", "SVG drawing");
}

QString SvgExporter::description() const {
  return QCoreApplication::translate("Export",
                                     "For web pages and for editing: sharp at any size, each packet with a "
                                     "tool tip.");
}

tl::expected<QByteArray, QString> SvgExporter::render(const Request& request) const {
  const Picture picture = pictureOf(*request.layout, request.visible);
  if (picture.size.isEmpty()) {
    return tl::unexpected(QCoreApplication::translate("Export",
                                                      "There is nothing to export: the part that was asked "
                                                      "for is empty."));
  }
  diagram::SvgTarget target(optionsFor(request, picture));
  const bool whole = picture.parts.size() == 1 && picture.parts.front().source.size() == request.layout->size;
  for (const Part& part : picture.parts) {
    if (!goOn(request, 0)) return tl::unexpected(QString());
    if (!whole) target.beginPart(part.source, part.at);
    drawSource(target, request, part, part.source);
    if (!whole) target.endPart();
  }
  return QByteArray::fromStdString(target.finish());
}

}  // namespace wiretale::exporting

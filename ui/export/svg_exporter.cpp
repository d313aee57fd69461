#include "ui/export/svg_exporter.h"

#include <memory>
#include <utility>

#include <QCoreApplication>

#include "ui/diagram/svg_target.h"
#include "ui/export/event_title.h"
#include "ui/export/picture.h"

namespace wiretale::exporting {
namespace {

constexpr std::size_t kFixedSize = 64 * 1024;
constexpr std::size_t kSizeOfPacket = 400;

/// `second`: whether events are those of the second run.
diagram::SvgOptions optionsFor(const Request& request, const Picture& picture, std::shared_ptr<const bool> second) {
  auto titles = std::make_shared<EventTitles>(*request.trace);
  auto others = request.beside == nullptr ? titles : std::make_shared<EventTitles>(*request.besideTrace);
  return {.size = picture.size,
          .scale = request.scale,
          .text = request.svgText,
          .title = request.title,
          .description = {},
          .scenario = request.scenario,
          .expectedSize = kFixedSize + kSizeOfPacket * request.trace->packets.size(),
          .titleOf = [titles, others, second = std::move(second)](diagram::EventRef event) {
            return (*second ? others : titles)->of(event);
          }};
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
  const Picture picture = pictureOf(request);
  if (picture.size.isEmpty()) {
    return tl::unexpected(QCoreApplication::translate("Export",
                                                      "There is nothing to export: the part that was asked "
                                                      "for is empty."));
  }
  const auto second = std::make_shared<bool>(false);
  diagram::SvgTarget target(optionsFor(request, picture, second));
  drawCaptions(target, request, picture);
  const bool whole = picture.parts.size() == 1 && picture.parts.front().source.size() == request.layout->size;
  for (const Part& part : picture.parts) {
    if (!goOn(request, 0)) return tl::unexpected(QString());
    *second = part.second;
    if (!whole) target.beginPart(part.source, part.at);
    drawSource(target, request, part, part.source);
    if (!whole) target.endPart();
  }
  drawDivider(target, request, picture);
  return QByteArray::fromStdString(target.finish());
}

}  // namespace wiretale::exporting

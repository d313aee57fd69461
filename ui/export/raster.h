#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <tl/expected.hpp>

#include "ui/export/picture.h"
#include "ui/export/request.h"

namespace wiretale::exporting {

inline constexpr double kLeastScale = 1;
inline constexpr double kMostScale = 4;
/// Beyond this hardly any program opens a picture.
inline constexpr int kMostPixelsASide = 100'000;
inline constexpr qint64 kMostPictureBytes = qint64{512} * 1024 * 1024;

/// The picture's size in px at `scale`; the error says which scale would do.
tl::expected<QSize, QString> pixelsOf(const Picture& picture, double scale);

/// Rows `firstRow` and following of the picture, as many as `band` has, painted into it.
void paintRows(QImage& band, int firstRow, const Request& request, const Picture& picture);

/// Format of the images above and below: premultiplied with alpha if transparent, else without.
QImage::Format imageFormat(const Request& request);

/// The whole picture in memory.
tl::expected<QImage, QString> renderImage(const Request& request);

}  // namespace wiretale::exporting

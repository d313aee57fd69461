#pragma once

#include <QString>

#include <tl/expected.hpp>

#include "ui/export/request.h"

class QPagedPaintDevice;

namespace wiretale::exporting {

/// How many sheets `request` fills on `device` as its page layout is set. For a print dialogue.
int sheetCount(const QPagedPaintDevice& device, const Request& request);

/// Paints `request` on the sheets of a printer, a preview or a PDF whose page layout is set: as wide as the sheet if it
/// is wider, page breaks between messages, lane names on each sheet, title and page number below. Only the sheets of
/// the device's page ranges. Error: the device does not work, or (empty) cancelled.
tl::expected<void, QString> paintSheets(QPagedPaintDevice& device, const Request& request);

}  // namespace wiretale::exporting

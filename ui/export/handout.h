#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include "ui/export/lesson_sheets.h"

namespace wiretale::exporting {

/// A PDF to hand out: one stop a page, its picture above its caption and what there is to say about it. The error is a
/// sentence. Needs a QGuiApplication.
tl::expected<QByteArray, QString> renderHandout(const LessonSheets& sheets, Paper paper);

}  // namespace wiretale::exporting

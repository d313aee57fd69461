#pragma once

#include <vector>

#include <QString>

#include "core/lesson/block.h"

namespace wiretale::text {

/// A lesson's text as HTML for Qt's text widgets. Every character of it is escaped: what looks like HTML in a lesson is
/// shown as it is. A picture becomes `<img src="lesson:name.png">`, which whoever shows it fills in.
QString lessonHtml(const std::vector<lesson::Block>& blocks);

/// The same as lines without marks, for speech and notes.
QString lessonPlainText(const std::vector<lesson::Block>& blocks);

}  // namespace wiretale::text

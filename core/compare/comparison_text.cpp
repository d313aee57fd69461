#include <algorithm>

#include "core/compare/comparison.h"

namespace wiretale::compare {
namespace {

/// As a terminal counts: a Hangul syllable or another wide letter takes two columns.
std::size_t columnsOf(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0) == 0x80) continue;
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    // U+1100 … U+115F, U+2E80 … U+DFFF: what Korean is written with.
    const bool wide = (byte == 0xE1 && next < 0x86) || (byte == 0xE2 && next >= 0xBA) || (byte > 0xE2 && byte < 0xEE);
    columns += wide ? 2 : 1;
  }
  return columns;
}

using Cells = std::vector<std::string>;

std::string lineOf(const Cells& cells, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    const std::string padding(widths[column] - columnsOf(cells[column]), ' ');
    line += column == 0 ? cells[column] + padding : "   " + padding + cells[column];
  }
  return line + '\n';
}

std::vector<Cells> cellsOf(const Comparison& comparison, const Phrase::Translate& translate) {
  std::vector<Cells> table(1, Cells{""});
  for (const Phrase& name : comparison.names) table.front().push_back(name.in(translate));
  for (const Row& row : comparison.rows) {
    Cells cells{row.what.in(translate)};
    for (const Phrase& value : row.values) cells.push_back(value.in(translate));
    table.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

std::string formatText(const Comparison& comparison, const Phrase::Translate& translate) {
  const std::vector<Cells> table = cellsOf(comparison, translate);
  std::vector<std::size_t> widths(table.front().size());
  for (const Cells& cells : table) {
    for (std::size_t column = 0; column < cells.size(); ++column)
      widths[column] = std::max(widths[column], columnsOf(cells[column]));
  }
  std::string text;
  for (const Cells& cells : table) text += lineOf(cells, widths);
  text += '\n';
  if (const auto note = noteOf(comparison)) text += note->in(translate) + "\n\n";
  for (std::size_t i = 0; i < comparison.partings.size(); ++i) {
    if (comparison.partings.size() > 1) text += comparison.names[i + 1].in(translate) + ": ";
    text += describe(comparison.partings[i]).in(translate) + '\n';
  }
  return text;
}

}  // namespace wiretale::compare

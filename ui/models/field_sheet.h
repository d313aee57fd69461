#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "core/trace/trace.h"

namespace wiretale::models {

/// Bytes that fields lie in: those of the packet, or what one of its records held before it was encrypted.
struct BytePage {
  QString title;  ///< "Packet", "Decrypted 2"
  std::vector<std::byte> bytes;
};

/// A row of the tree of fields, in words. Rows that follow with a greater depth are its parts.
struct FieldRow {
  QString name{};  ///< as the RFC calls it; of a layer in the user's language
  QString value{};
  QString meaning{};  ///< a sentence; may be empty
  QString rfc{};
  unsigned depth = 0;
  std::size_t page = 0;             ///< into FieldSheet::pages
  std::size_t offset = 0;           ///< first byte within the page
  std::size_t length = 0;           ///< 0: it is on no page
  std::vector<std::byte> octets{};  ///< what it holds, if it is on no page
  bool broken = false;              ///< the meaning says what is wrong
  bool open = true;                 ///< its parts are shown from the start
};

/// Every field of a packet: layers, records, messages, extensions; then what its encrypted records hold.
struct FieldSheet {
  std::vector<BytePage> pages;  ///< the packet first
  std::vector<FieldRow> rows;   ///< in order of the bytes of each page

  bool empty() const { return pages.empty(); }
};

FieldSheet fieldSheetOf(const trace::Trace& trace, trace::Index packet);

/// The bytes of a row; of the page, or its own. Precondition: the row is of this sheet.
std::vector<std::byte> octetsOf(const std::vector<BytePage>& pages, const FieldRow& row);

}  // namespace wiretale::models

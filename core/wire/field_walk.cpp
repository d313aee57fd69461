#include "core/wire/field_walk.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/field_row.h"

namespace wiretale::wire {

Bytes FieldWalk::bytes(std::size_t size, Label label, const char* meaning) {
  return bytes(size, label, [meaning](Bytes data) { return Reading{hexBytes(data), meaning}; });
}

std::size_t FieldWalk::readLength(std::size_t size, Label label) {
  const std::size_t length = number(size, label, [](std::uint32_t value) {
    return Reading{fmt::format("{}", value), value == 0 ? "Empty." : fmt::format("Bytes that follow: {}.", value)};
  });
  return fitting(length, label.rfc);
}

std::size_t FieldWalk::fitting(std::size_t length, const char* rfc) {
  if (m_stopped || length <= left()) return length;
  complain(fmt::format("Impossible: {} bytes should follow, and here end after {}.", length, left()));
  bytes(left(), {"Data", rfc}, "Not read, because the length before is impossible.");
  m_stopped = true;
  return 0;
}

void FieldWalk::stop(std::string meaning) {
  if (m_stopped) return;
  const Bytes data = take(left());
  add({"Data", ""}, data.size(), {hexBytes(data), std::move(meaning)});
  m_fields.back().broken = true;
  m_stopped = true;
}

void FieldWalk::complain(std::string meaning) {
  if (m_fields.empty()) return;
  m_fields.back().meaning = std::move(meaning);
  m_fields.back().broken = true;
}

Bytes FieldWalk::take(std::size_t size) {
  const Bytes data = m_bytes.subspan(m_at, size);
  m_at += size;
  return data;
}

bool FieldWalk::lies(std::size_t size, Label label) {
  if (m_stopped) return false;
  if (size <= left()) return true;
  const Bytes data = take(left());
  add(label, data.size(), {hexBytes(data), fmt::format("Cut off: {} of its {} bytes are here.", data.size(), size)});
  m_fields.back().broken = true;
  m_stopped = true;
  return false;
}

void FieldWalk::add(Label label, std::size_t length, Reading reading) {
  m_fields.push_back({.layer = m_layer,
                      .name = label.name,
                      .offset = m_begin + m_at - length,
                      .length = length,
                      .value = std::move(reading.value),
                      .meaning = std::move(reading.meaning),
                      .rfc = label.rfc,
                      .depth = m_depth});
}

std::size_t FieldWalk::open(Label label, Reading reading) {
  add(label, 0, std::move(reading));
  const std::size_t index = m_fields.size() - 1;
  ++m_depth;
  if (m_depth >= kMaxDepth) stop("Not taken apart: this is nested too deeply.");
  return index;
}

void FieldWalk::close(std::size_t index) {
  --m_depth;
  m_fields[index].length = m_begin + m_at - m_fields[index].offset;
}

void FieldWalk::finishScope() {
  if (more()) stop("Too much: what is read here ends before these bytes.");
}

const Field* firstBroken(const std::vector<Field>& fields) {
  const auto found = std::find_if(fields.begin(), fields.end(), [](const Field& field) { return field.broken; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace wiretale::wire

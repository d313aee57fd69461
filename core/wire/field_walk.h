#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/wire/big_endian.h"
#include "core/wire/field.h"

namespace wiretale::wire {

/// What a field is called, and where that is written.
struct Label {
  const char* name;
  const char* rfc;
};

/// What some bytes hold, and what that means; see Field.
struct Reading {
  std::string value;
  std::string meaning;
};

/// Reads bytes from front to back and writes a field for all of them, so that the leaves lie side by side without gap
/// or overlap, whatever the bytes are. Lengths within the bytes open scopes, which cannot be left by reading. Where
/// something cannot be, the field that shows it is marked broken, the rest of the scope becomes one leaf, further reads
/// in the scope do nothing, and the scope around goes on behind it.
class FieldWalk {
 public:
  /// `begin`: what is added to every offset.
  FieldWalk(std::vector<Field>& fields, Layer layer, Bytes bytes, std::size_t begin = 0, unsigned char depth = 0)
      : m_fields(fields), m_layer(layer), m_bytes(bytes), m_end(bytes.size()), m_begin(begin), m_depth(depth) {}

  std::size_t left() const { return m_end - m_at; }  ///< bytes up to the end of the scope
  bool more() const { return left() > 0; }
  bool stopped() const { return m_stopped; }                    ///< the rest of the scope could not be read
  Bytes rest() const { return m_bytes.subspan(m_at, left()); }  ///< without reading it
  std::size_t at() const { return m_at; }                       ///< bytes read so far

  /// A number of `size` bytes; `read` makes a Reading of it. 0 if it is not there.
  template <typename Read>
  std::uint32_t number(std::size_t size, Label label, Read read) {
    if (!lies(size, label)) return 0;
    std::uint32_t value = 0;
    for (const std::byte byte : take(size)) value = value << 8 | std::to_integer<std::uint32_t>(byte);
    add(label, size, read(value));
    return value;
  }

  /// So many bytes as they are; `read` makes a Reading of them. None if they are not all there. Nothing happens for 0.
  template <typename Read>
  Bytes bytes(std::size_t size, Label label, Read read) {
    if (size == 0 || !lies(size, label)) return {};
    const Bytes data = take(size);
    add(label, size, read(data));
    return data;
  }
  Bytes bytes(std::size_t size, Label label, const char* meaning);

  /// Fields that belong together, under one that covers them all.
  template <typename Body>
  void group(Label label, Reading reading, Body body) {
    if (m_stopped) return;
    const std::size_t index = open(label, std::move(reading));
    body();
    close(index);
  }

  /// The next `length` bytes, which `body` is to read: what it leaves over is broken. Precondition: they are there.
  template <typename Body>
  void scope(std::size_t length, Body body) {
    if (m_stopped) return;
    const std::size_t around = m_end;
    m_end = m_at + length;
    body();
    finishScope();
    m_end = around;
    m_stopped = false;
  }

  /// A length of `size` bytes named "Length", and a scope of so many bytes, both under one field.
  template <typename Body>
  void vector(std::size_t size, Label label, std::string meaning, Body body) {
    group(label, {{}, std::move(meaning)}, [&] {
      const std::size_t length = readLength(size, {"Length", label.rfc});
      scope(length, body);
    });
  }

  /// As vector(), for a list: `entry` is called until its bytes are used up.
  template <typename Entry>
  void list(std::size_t size, Label label, std::string meaning, Entry entry) {
    vector(size, label, std::move(meaning), [&] { entries(entry); });
  }

  /// Calls `entry` until the scope is used up; what comes behind kMaxEntries is not taken apart.
  template <typename Entry>
  void entries(Entry entry) {
    for (std::size_t count = 0; more() && !m_stopped; ++count) {
      if (count == kMaxEntries) return stop("Not taken apart: there are too many entries.");
      entry();
    }
  }

  /// A length of `size` bytes and so many bytes behind it, both named after `label` ("Cookie Length", "Cookie").
  template <typename Read>
  Bytes opaque(std::size_t size, Label label, Read read) {
    const std::string name = std::string(label.name) + " Length";
    const std::size_t length = readLength(size, {name.c_str(), label.rfc});
    return bytes(length, label, read);
  }

  /// How many bytes follow. Marks itself broken, and stops, if they do not.
  std::size_t readLength(std::size_t size, Label label);

  /// The length that was read last, if so many bytes follow; else that field is marked broken, and the walk stops.
  std::size_t fitting(std::size_t length, const char* rfc);

  /// The rest of the scope becomes one broken leaf with this meaning.
  void stop(std::string meaning);
  /// Says that what was read last cannot be.
  void complain(std::string meaning);

  static constexpr std::size_t kMaxEntries = 512;
  static constexpr unsigned char kMaxDepth = 40;

 private:
  Bytes take(std::size_t size);
  bool lies(std::size_t size, Label label);
  void add(Label label, std::size_t length, Reading reading);
  std::size_t open(Label label, Reading reading);
  void close(std::size_t index);
  void finishScope();

  std::vector<Field>& m_fields;
  Layer m_layer;
  Bytes m_bytes;
  std::size_t m_at = 0;
  std::size_t m_end;
  std::size_t m_begin;
  unsigned char m_depth;
  bool m_stopped = false;
};

/// The first field that is broken, or none.
const Field* firstBroken(const std::vector<Field>& fields);

}  // namespace wiretale::wire

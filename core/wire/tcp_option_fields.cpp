#include <array>

#include <fmt/format.h>

#include "core/wire/field_row.h"
#include "core/wire/tcp_option.h"

namespace wiretale::wire {
namespace {

/// How one kind of option is shown. `meaning` and `value` are asked only if it has as many bytes as it should.
struct OptionRow {
  TcpOptionKind kind;
  const char* name;
  std::size_t length;  ///< bytes in all; 0: any
  const char* rfc;
  std::string (*value)(Bytes data);
  std::string (*meaning)(Bytes data);
};

std::string sackBlocks(Bytes data) {
  std::string blocks;
  for (std::size_t i = 0; i + 8 <= data.size(); i += 8) {
    blocks += fmt::format("{}{}–{}", blocks.empty() ? "" : ", ", read32(data, i), read32(data, i + 4));
  }
  return blocks;
}

std::string windowScaleMeaning(Bytes data) {
  // RFC 7323 §2.3: a shift above 14 is taken as 14.
  const int shift = read8(data, 0);
  if (shift > 14) return "The shift is limited to 14: windows count 16,384 times as much.";
  return fmt::format("Windows in later segments count {} times as much, if both sides send this.", 1 << shift);
}

std::string rawBytes(Bytes bytes) {
  std::string text = "0x";
  for (const std::byte byte : bytes) text += fmt::format("{:02x}", std::to_integer<int>(byte));
  return text;
}

std::string fastOpenMeaning(Bytes data) {
  if (data.empty()) return "Asks for a cookie, so that a later SYN may carry data.";
  return "A cookie made from the client's address: a SYN that carries it may bring data.";
}

std::string nothing(Bytes) {
  return {};
}

constexpr std::array<OptionRow, 8> kRows{{
    {TcpOptionKind::EndOfList, "Option: End of Option List", 1, "RFC 9293 §3.1", nothing,
     [](Bytes) -> std::string { return "No option follows."; }},
    {TcpOptionKind::NoOperation, "Option: No-Operation", 1, "RFC 9293 §3.1", nothing,
     [](Bytes) -> std::string { return "Fills a byte, so that the next option begins at a good place."; }},
    {TcpOptionKind::MaximumSegmentSize, "Option: Maximum Segment Size", 4, "RFC 9293 §3.7.1",
     [](Bytes data) { return fmt::format("{}", read16(data, 0)); },
     [](Bytes data) {
       return fmt::format("Segments to the sender of this one may carry up to {} of data.",
                          counted(read16(data, 0), "byte"));
     }},
    {TcpOptionKind::WindowScale, "Option: Window Scale", 3, "RFC 7323 §2",
     [](Bytes data) { return fmt::format("{}", read8(data, 0)); }, windowScaleMeaning},
    {TcpOptionKind::SackPermitted, "Option: SACK Permitted", 2, "RFC 2018 §2", nothing,
     [](Bytes) -> std::string { return "Selective acknowledgments are understood."; }},
    {TcpOptionKind::Sack, "Option: SACK", 0, "RFC 2018 §3", sackBlocks,
     [](Bytes) -> std::string {
       return "Bytes behind a gap that have arrived, from the first to the one after the last.";
     }},
    {TcpOptionKind::Timestamps, "Option: Timestamps", 10, "RFC 7323 §3",
     [](Bytes data) { return fmt::format("{}, echo {}", read32(data, 0), read32(data, 4)); },
     [](Bytes) -> std::string { return "The sender's clock, and the clock value last heard from the other side."; }},
    {TcpOptionKind::FastOpen, "Option: TCP Fast Open", 0, "RFC 7413 §4.1.1",
     [](Bytes data) { return data.empty() ? std::string{} : rawBytes(data); }, fastOpenMeaning},
}};

const OptionRow* rowOf(TcpOptionKind kind) {
  for (const OptionRow& row : kRows) {
    if (row.kind == kind) return &row;
  }
  return nullptr;
}

Field fieldOf(const TcpOption& option, std::size_t begin) {
  Field field{.layer = Layer::Tcp,
              .name = fmt::format("Option: kind {}", static_cast<int>(option.kind)),
              .offset = begin + option.offset,
              .length = option.bytes.size(),
              .value = rawBytes(option.bytes),
              .meaning = "An option unknown here.",
              .rfc = "RFC 9293 §3.1"};
  const OptionRow* row = rowOf(option.kind);
  if (row != nullptr) {
    field.name = row->name;
    field.rfc = row->rfc;
  }
  if (option.broken) {
    field.meaning = "Broken: its length does not fit the header.";
  } else if (row != nullptr && row->length != 0 && row->length != option.bytes.size()) {
    field.meaning = fmt::format("Broken: it should have {}.", counted(row->length, "byte"));
  } else if (row != nullptr) {
    field.value = row->value(option.data());
    field.meaning = row->meaning(option.data());
  }
  return field;
}

}  // namespace

void addTcpOptionFields(std::vector<Field>& fields, Bytes options, std::size_t begin) {
  TcpOptionReader reader(options);
  while (const auto option = reader.next()) fields.push_back(fieldOf(*option, begin));
  if (reader.offset() >= options.size()) return;
  fields.push_back({.layer = Layer::Tcp,
                    .name = "Header Padding",
                    .offset = begin + reader.offset(),
                    .length = options.size() - reader.offset(),
                    .value = rawBytes(options.subspan(reader.offset())),
                    .meaning = "Fills the header to a multiple of 4 bytes.",
                    .rfc = "RFC 9293 §3.1"});
}

}  // namespace wiretale::wire

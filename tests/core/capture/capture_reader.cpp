#include "tests/core/capture/capture_reader.h"

#include <gtest/gtest.h>

namespace wiretale::testing {
namespace {

/// Takes a file apart from its beginning; reading past the end is a failure, and gives zeros.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : m_rest(bytes) {}

  std::uint64_t number(std::size_t count) { return numberAt(bytes(count), 0, count); }

  std::string bytes(std::size_t count) {
    EXPECT_LE(count, m_rest.size()) << "the file ends within a field";
    std::string taken(m_rest.substr(0, count));
    m_rest.remove_prefix(taken.size());
    taken.resize(count, '\0');
    return taken;
  }

  /// Bytes and the zeros behind them, up to the next multiple of four.
  std::string padded(std::size_t count) {
    std::string taken = bytes(count);
    const std::string padding = bytes((4 - count % 4) % 4);
    EXPECT_EQ(padding, std::string(padding.size(), '\0'));
    return taken;
  }

  bool atEnd() const { return m_rest.empty() || ::testing::Test::HasFailure(); }

 private:
  std::string_view m_rest;
};

PcapngOptions readOptions(Cursor& body) {
  PcapngOptions options;
  while (!body.atEnd()) {
    const int code = static_cast<int>(body.number(2));
    const std::string value = body.padded(body.number(2));
    if (code == 0) {
      EXPECT_TRUE(value.empty() && body.atEnd()) << "something follows the end of the options";
      return options;
    }
    EXPECT_TRUE(options.emplace(code, value).second) << "option " << code << " is there twice";
  }
  ADD_FAILURE() << "the options do not end";
  return options;
}

void readSection(Cursor& body, CaptureFile& file) {
  EXPECT_EQ(body.number(4), 0x1A2B3C4DU) << "byte order";
  EXPECT_EQ(body.number(2), 1U) << "major version";
  EXPECT_EQ(body.number(2), 0U) << "minor version";
  EXPECT_EQ(body.number(8), ~std::uint64_t{0}) << "section length";
  file.section = readOptions(body);
}

void readInterface(Cursor& body, CaptureFile& file) {
  PcapngInterface interface;
  interface.linkType = static_cast<int>(body.number(2));
  EXPECT_EQ(body.number(2), 0U) << "reserved";
  interface.longestPacket = static_cast<std::uint32_t>(body.number(4));
  interface.options = readOptions(body);
  EXPECT_EQ(interface.options[9], "\x09") << "nanoseconds";
  file.interfaces.push_back(interface);
}

void readPacket(Cursor& body, CaptureFile& file) {
  CapturedPacket packet;
  packet.interface = static_cast<std::uint32_t>(body.number(4));
  EXPECT_LT(packet.interface, file.interfaces.size());
  packet.time = body.number(4) << 32;
  packet.time |= body.number(4);
  const std::uint64_t captured = body.number(4);
  EXPECT_EQ(body.number(4), captured) << "as long as it was";
  packet.bytes = body.padded(captured);
  packet.options = readOptions(body);
  file.packets.push_back(packet);
}

void readSecrets(Cursor& body, CaptureFile& file) {
  EXPECT_EQ(body.number(4), 0x544C534BU) << "a TLS key log";
  file.keyLog = body.padded(body.number(4));
  EXPECT_TRUE(readOptions(body).empty());
}

void readBlock(std::uint32_t type, Cursor& body, CaptureFile& file) {
  switch (type) {
    case 0x0A0D0D0A:
      EXPECT_TRUE(file.interfaces.empty()) << "a second section";
      return readSection(body, file);
    case 1:
      EXPECT_TRUE(file.packets.empty()) << "interfaces come first";
      return readInterface(body, file);
    case 6:
      return readPacket(body, file);
    case 10:
      EXPECT_TRUE(file.packets.empty()) << "secrets come before what they open";
      return readSecrets(body, file);
    default:
      ADD_FAILURE() << "a block of type " << type;
  }
}

}  // namespace

std::uint64_t numberAt(std::string_view bytes, std::size_t offset, std::size_t count) {
  std::uint64_t number = 0;
  for (std::size_t i = count; i > 0; --i) number = number << 8 | static_cast<unsigned char>(bytes.at(offset + i - 1));
  return number;
}

CaptureFile readPcapng(std::string_view bytes) {
  CaptureFile file;
  EXPECT_EQ(numberAt(bytes, 0, 4), 0x0A0D0D0AU) << "a section header comes first";
  for (Cursor cursor(bytes); !cursor.atEnd();) {
    const auto type = static_cast<std::uint32_t>(cursor.number(4));
    const std::uint64_t length = cursor.number(4);
    EXPECT_EQ(length % 4, 0U);
    const std::string block = cursor.bytes(length < 12 ? 0 : length - 12);
    EXPECT_EQ(cursor.number(4), length) << "the length stands at both ends";
    Cursor body(block);
    readBlock(type, body, file);
  }
  return file;
}

CaptureFile readPcap(std::string_view bytes) {
  CaptureFile file;
  Cursor cursor(bytes);
  EXPECT_EQ(cursor.number(4), 0xA1B23C4DU) << "nanoseconds";
  EXPECT_EQ(cursor.number(2), 2U);
  EXPECT_EQ(cursor.number(2), 4U);
  EXPECT_EQ(cursor.number(8), 0U) << "reserved";
  PcapngInterface interface;
  interface.longestPacket = static_cast<std::uint32_t>(cursor.number(4));
  interface.linkType = static_cast<int>(cursor.number(4));
  file.interfaces.push_back(interface);
  while (!cursor.atEnd()) {
    CapturedPacket packet;
    packet.time = cursor.number(4) * 1'000'000'000;
    const std::uint64_t nanoseconds = cursor.number(4);
    EXPECT_LT(nanoseconds, 1'000'000'000U);
    packet.time += nanoseconds;
    const std::uint64_t captured = cursor.number(4);
    EXPECT_EQ(cursor.number(4), captured) << "as long as it was";
    packet.bytes = cursor.bytes(captured);
    file.packets.push_back(packet);
  }
  return file;
}

}  // namespace wiretale::testing

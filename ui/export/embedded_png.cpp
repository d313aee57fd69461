#include <cstdint>

#include <zlib.h>

#include <QString>

#include "core/scenario/scenario_file.h"
#include "ui/export/embedded.h"

namespace wiretale::exporting {
namespace {

constexpr std::size_t kSignatureSize = 8;
constexpr std::size_t kChunkOverhead = 12;  // length, type, check sum

std::uint32_t bigEndian(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char byte : bytes.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(byte);
  return value;
}

std::optional<std::string> plainOrInflated(std::string_view text, bool compressed) {
  if (compressed) return inflated(text, scenario::kMaximumFileSize);
  if (text.size() > scenario::kMaximumFileSize) return std::nullopt;
  return std::string(text);
}

/// What follows the keyword and its zero in an iTXt chunk (PNG §11.3.3.4): flag, method, language, translated keyword.
std::optional<std::string> internationalText(std::string_view data) {
  if (data.size() < 2) return std::nullopt;
  const bool compressed = data[0] != 0;
  data.remove_prefix(2);
  for (int field = 0; field < 2; ++field) {
    const auto end = data.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    data.remove_prefix(end + 1);
  }
  return plainOrInflated(data, compressed);
}

std::optional<std::string> latin1(std::optional<std::string> text) {
  if (!text) return text;
  return QString::fromLatin1(text->data(), static_cast<qsizetype>(text->size())).toStdString();
}

/// Other programs that keep text chunks may write them in another of the three ways.
std::optional<std::string> scenarioInChunk(std::string_view type, std::string_view data) {
  if (type != "iTXt" && type != "tEXt" && type != "zTXt") return std::nullopt;
  const auto end = data.find('\0');
  if (end == std::string_view::npos || data.substr(0, end) != kPngScenarioKeyword) return std::nullopt;
  data.remove_prefix(end + 1);
  if (type == "iTXt") return internationalText(data);
  if (type == "tEXt") return latin1(plainOrInflated(data, false));
  return data.empty() ? std::nullopt : latin1(plainOrInflated(data.substr(1), true));
}

}  // namespace

std::optional<std::string> inflated(std::string_view compressed, std::size_t most) {
  z_stream stream{};
  if (inflateInit(&stream) != Z_OK) return std::nullopt;
  stream.next_in = reinterpret_cast<unsigned char*>(const_cast<char*>(compressed.data()));
  stream.avail_in = static_cast<uInt>(compressed.size());
  std::string out;
  int result = Z_OK;
  while (result == Z_OK && out.size() <= most) {
    constexpr std::size_t kStep = 64 * 1024;
    const std::size_t before = out.size();
    out.resize(before + kStep);
    stream.next_out = reinterpret_cast<unsigned char*>(out.data() + before);
    stream.avail_out = kStep;
    result = inflate(&stream, Z_NO_FLUSH);
    out.resize(before + kStep - stream.avail_out);
    if (out.size() == before && result == Z_OK) break;
  }
  inflateEnd(&stream);
  if (result != Z_STREAM_END || out.size() > most) return std::nullopt;
  return out;
}

std::optional<std::string> scenarioInPng(std::string_view bytes) {
  if (bytes.size() < kSignatureSize) return std::nullopt;
  bytes.remove_prefix(kSignatureSize);
  while (bytes.size() >= kChunkOverhead) {
    const std::size_t length = bigEndian(bytes);
    const std::string_view type = bytes.substr(4, 4);
    if (length > bytes.size() - kChunkOverhead || type == "IEND") return std::nullopt;
    if (auto found = scenarioInChunk(type, bytes.substr(8, length))) return found;
    bytes.remove_prefix(kChunkOverhead + length);
  }
  return std::nullopt;
}

}  // namespace wiretale::exporting

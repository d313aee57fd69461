#include <charconv>

#include <fmt/format.h>

#include "core/scenario/scenario_file.h"
#include "ui/export/embedded.h"

namespace wiretale::exporting {
namespace {

constexpr auto kNowhere = std::string_view::npos;

/// What stands between `before` and `after`, the first time.
std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
  const auto begin = text.find(before);
  if (begin == kNowhere) return {};
  text.remove_prefix(begin + before.size());
  const auto end = text.find(after);
  return end == kNowhere ? std::string_view() : text.substr(0, end);
}

/// The object's bytes from its "N 0 obj" on; empty if there is none.
std::string_view object(std::string_view pdf, int number) {
  const std::string start = fmt::format("\n{} 0 obj", number);
  const auto begin = pdf.find(start);
  return begin == kNowhere ? std::string_view() : pdf.substr(begin + start.size());
}

}  // namespace

/// Not a PDF parser: it knows how Qt writes an attached file, /EF <</F 13 0 R>> and that object's stream, and finds
/// nothing in what another program has written anew.
std::optional<std::string> scenarioInPdf(std::string_view bytes) {
  const std::string_view reference = between(bytes, "/EF <</F ", " 0 R");
  int number = 0;
  const auto parsed = std::from_chars(reference.data(), reference.data() + reference.size(), number);
  if (reference.empty() || parsed.ec != std::errc()) return std::nullopt;
  const std::string_view file = object(bytes, number);
  const std::string_view stream = between(file, "stream\n", "\nendstream");
  if (stream.empty()) return std::nullopt;
  const bool compressed = file.substr(0, file.find("stream\n")).find("/FlateDecode") != kNowhere;
  if (compressed) return inflated(stream, scenario::kMaximumFileSize);
  return stream.size() > scenario::kMaximumFileSize ? std::nullopt : std::optional(std::string(stream));
}

}  // namespace wiretale::exporting

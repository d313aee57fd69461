#include "core/wire/http_head.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/field_walk.h"

namespace wiretale::wire {
namespace {

constexpr const char* kRequestRfc = "RFC 9112 §3";
constexpr const char* kStatusRfc = "RFC 9112 §4";
constexpr const char* kHeaderRfc = "RFC 9112 §5";
constexpr std::size_t kLongestHead = 65'536;
constexpr std::string_view kVersion = "HTTP/";

std::string_view textOf(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string shown(std::string_view text) {
  return visibleText(std::as_bytes(std::span(text)));
}

/// Without the line's end and spaces around.
std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

struct Named {
  std::string_view name;
  const char* meaning;
};

constexpr std::array<Named, 8> kMethods{{
    {"GET", "The client wants to have something."},
    {"HEAD", "As GET, but only the head of the answer is wanted."},
    {"POST", "The client sends something to be worked on."},
    {"PUT", "The client sends what shall be kept under this name."},
    {"DELETE", "What has this name shall be removed."},
    {"OPTIONS", "The client asks what can be done."},
    {"CONNECT", "A proxy shall pass a connection on."},
    {"PATCH", "The client sends a change."},
}};

constexpr std::array<Named, 9> kHeaders{{
    {"host", "Which of the server's hosts is meant; the only header that a request must have."},
    {"user-agent", "The program that asks."},
    {"accept", "Kinds of content that the client takes."},
    {"content-length", "Bytes of the body."},
    {"content-type", "What kind of content the body is."},
    {"connection", "Whether the connection stays open after this."},
    {"server", "The program that answers."},
    {"date", "When the answer was made."},
    {"transfer-encoding", "How the body is cut into pieces."},
}};

template <std::size_t Size>
const char* meaningOf(const std::array<Named, Size>& rows, std::string_view name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Named& row) { return row.name == name; });
  return found == rows.end() ? "" : found->meaning;
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

const char* statusMeaning(std::string_view code) {
  switch (code.empty() ? '0' : code.front()) {
    case '1':
      return "The request has arrived; the answer is still to come.";
    case '2':
      return "It worked.";
    case '3':
      return "The client has to look elsewhere.";
    case '4':
      return "The client did something wrong.";
    case '5':
      return "The server could not do it.";
    default:
      return "A kind of status that does not exist.";
  }
}

/// The word up to and with the next space, or the rest of the scope.
std::size_t wordLength(const FieldWalk& walk) {
  const auto space = textOf(walk.rest()).find(' ');
  return space == std::string_view::npos ? walk.left() : space + 1;
}

void walkWord(FieldWalk& walk, Label label, const char* (*meaning)(std::string_view)) {
  walk.bytes(wordLength(walk), label, [meaning](Bytes word) {
    const std::string_view text = trimmed(textOf(word));
    return Reading{shown(text), meaning(text)};
  });
}

void walkLineRest(FieldWalk& walk, Label label, const char* meaning) {
  walk.bytes(walk.left(), label, [meaning](Bytes rest) { return Reading{shown(trimmed(textOf(rest))), meaning}; });
}

void walkRequestLine(FieldWalk& walk) {
  walkWord(walk, {"Method", "RFC 9110 §9"}, [](std::string_view method) { return meaningOf(kMethods, method); });
  walkWord(walk, {"Request Target", "RFC 9112 §3.2"},
           [](std::string_view) { return "What is wanted from the server."; });
  walkLineRest(walk, {"HTTP Version", "RFC 9112 §2.3"}, "");
}

void walkStatusLine(FieldWalk& walk) {
  walkWord(walk, {"HTTP Version", "RFC 9112 §2.3"}, [](std::string_view) { return ""; });
  walkWord(walk, {"Status Code", "RFC 9110 §15"}, statusMeaning);
  walkLineRest(walk, {"Reason Phrase", kStatusRfc}, "The status in words, for people.");
}

void walkFirstLine(FieldWalk& walk) {
  const bool response = textOf(walk.rest()).starts_with(kVersion);
  walk.group(response ? Label{"Status Line", kStatusRfc} : Label{"Request Line", kRequestRfc}, {},
             [&] { response ? walkStatusLine(walk) : walkRequestLine(walk); });
}

void walkHeader(FieldWalk& walk) {
  const std::string_view line = textOf(walk.rest());
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return walk.stop("Impossible: a header has a colon behind its name.");
  const std::string_view name = line.substr(0, colon);
  const std::string title = "Header: " + shown(name);
  walk.bytes(walk.left(), {title.c_str(), kHeaderRfc}, [&](Bytes) {
    return Reading{shown(trimmed(line.substr(colon + 1))), meaningOf(kHeaders, lower(name))};
  });
}

/// Bytes of the line that comes next, its end included; nothing if that is not there.
std::optional<std::size_t> lineLength(const FieldWalk& walk) {
  const auto end = textOf(walk.rest()).find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  return end + 1;
}

}  // namespace

bool looksLikeHttp(Bytes bytes) {
  const std::string_view text = textOf(bytes);
  if (text.starts_with(kVersion)) return true;
  return std::any_of(kMethods.begin(), kMethods.end(), [&](const Named& method) {
    return text.size() > method.name.size() && text.starts_with(method.name) && text[method.name.size()] == ' ';
  });
}

HttpHead readHttpHead(Bytes bytes, std::size_t begin) {
  HttpHead head;
  FieldWalk walk(head.fields, Layer::Http, bytes.first(std::min(bytes.size(), kLongestHead)), begin);
  for (std::size_t line = 0; !head.complete && walk.more() && !walk.stopped(); ++line) {
    const auto length = lineLength(walk);
    if (!length) {
      walk.stop("Cut off: the line does not end here.");
    } else if (line > 0 && trimmed(textOf(walk.rest().first(*length))).empty()) {
      walk.bytes(*length, {"End of Head", "RFC 9112 §2.1"}, "An empty line: the body begins behind it.");
      head.complete = true;
    } else if (line > FieldWalk::kMaxEntries) {
      walk.stop("Not taken apart: there are too many entries.");
    } else {
      walk.scope(*length, [&] { line == 0 ? walkFirstLine(walk) : walkHeader(walk); });
    }
  }
  head.size = walk.at();
  return head;
}

}  // namespace wiretale::wire

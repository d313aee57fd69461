#include "core/scenario/object_reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/scenario/near_miss.h"
#include "core/scenario/number_text.h"
#include "core/scenario/text_place.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

std::string joined(const std::string& path, const std::string& key) {
  const std::string shown = shortened(key);
  return path.empty() ? shown : path + "." + shown;
}

/// Objects of the file that have such a key: "client.tcp", "server.tcp"; "" is the outermost.
std::vector<std::string> homesOf(const std::string& key) {
  std::vector<std::string> homes;
  for (const PathField& field : pathFields()) {
    if (field.spec.name != key) continue;
    const std::size_t length = field.path.size() - key.size();
    homes.push_back(length == 0 ? "" : field.path.substr(0, length - 1));
  }
  return homes;
}

Phrase unknownKey(const std::string& key, std::span<const std::string_view> knownKeys) {
  const std::string_view guess = nearest(key, knownKeys);
  if (!guess.empty()) return say("unknown key (did you mean \"{0}\"?)", guess);
  const std::vector<std::string> homes = homesOf(key);
  if (homes.empty()) return say("unknown key: known here are {0}", fmt::format("{}", fmt::join(knownKeys, ", ")));
  if (homes.front().empty()) return say("does not belong here: its place is in the outermost braces");
  return say("does not belong here: its place is in {0}", fmt::format("{}", fmt::join(homes, ", ")));
}

}  // namespace

void readObject(const JsonValue& value, const std::string& path, std::span<const std::string_view> knownKeys,
                ComplaintList& complaints, const MemberHandler& handle) {
  complaints.remember(path, value.offset);
  if (value.kind != JsonValue::Kind::Object) {
    complaints.at(value.offset, path, say("should be an object in braces {{ }}, not {0}", describeKind(value.kind)));
    return;
  }
  // First occurrences by known key, so that a file of nothing but keys costs time in proportion to its length.
  std::vector<const JsonMember*> first(knownKeys.size());
  for (const JsonMember& member : value.members) {
    const auto known = std::ranges::find(knownKeys, member.key) - knownKeys.begin();
    const std::string memberPath = joined(path, member.key);
    if (known == std::ssize(knownKeys)) {
      complaints.at(member.keyOffset, memberPath, unknownKey(member.key, knownKeys));
      continue;
    }
    const JsonMember*& earlier = first[static_cast<std::size_t>(known)];
    if (earlier != nullptr) {
      complaints.atRepeated(member.keyOffset, memberPath, earlier->keyOffset);
      continue;
    }
    earlier = &member;
    complaints.remember(memberPath, member.keyOffset);
    handle(member, memberPath);
  }
}

void readList(const JsonValue& value, const std::string& path, std::size_t most, ComplaintList& complaints,
              const std::function<void(const JsonValue& element, const std::string& path)>& handle) {
  if (value.kind != JsonValue::Kind::Array) {
    complaints.at(value.offset, path, say("should be a list in brackets [ ], not {0}", describeKind(value.kind)));
    return;
  }
  if (value.elements.size() > most) {
    complaints.at(value.offset, path,
                  say("{0} entries: {1} are the most", groupDigits(value.elements.size()), groupDigits(most)));
    return;
  }
  for (std::size_t i = 0; i < value.elements.size(); ++i) {
    handle(value.elements[i], fmt::format("{}[{}]", path, i + 1));
  }
}

}  // namespace wiretale::scenario

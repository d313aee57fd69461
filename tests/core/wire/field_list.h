#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/wire/field.h"

namespace wiretale::testing {

/// Each field on a line or two, indented by its depth.
inline std::string listing(const std::vector<wire::Field>& fields) {
  std::string text;
  for (const wire::Field& field : fields) {
    const std::string indent(std::size_t{2} * field.depth, ' ');
    text += fmt::format("{:>4}+{:<4} {}{}{}{}{}\n", field.offset, field.length, indent, field.broken ? "BROKEN " : "",
                        field.name, field.value.empty() ? "" : " = ", field.value);
    if (!field.meaning.empty()) text += fmt::format("          {}  {} [{}]\n", indent, field.meaning, field.rfc);
  }
  return text;
}

inline const wire::Field* findField(const std::vector<wire::Field>& fields, std::string_view name) {
  for (const wire::Field& field : fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

inline std::string valueOf(const std::vector<wire::Field>& fields, std::string_view name) {
  const wire::Field* field = findField(fields, name);
  return field == nullptr ? "(no such field)" : field->value;
}

inline std::string meaningOf(const std::vector<wire::Field>& fields, std::string_view name) {
  const wire::Field* field = findField(fields, name);
  return field == nullptr ? "(no such field)" : field->meaning;
}

inline bool isLeaf(const std::vector<wire::Field>& fields, std::size_t index) {
  return index + 1 == fields.size() || fields[index + 1].depth <= fields[index].depth;
}

/// Do the leaves lie side by side from `begin` to `end`, and the others over just their parts?
inline ::testing::AssertionResult tiles(const std::vector<wire::Field>& fields, std::size_t begin, std::size_t end) {
  std::size_t at = begin;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const wire::Field& field = fields[i];
    if (field.offset != at) return ::testing::AssertionFailure() << field.name << " begins at " << field.offset;
    if (field.offset + field.length > end) return ::testing::AssertionFailure() << field.name << " is too long";
    if (isLeaf(fields, i)) at += field.length;
  }
  if (at != end) return ::testing::AssertionFailure() << "the leaves end at " << at << ", not " << end;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    std::size_t covered = 0;
    std::size_t j = i + 1;
    for (; j < fields.size() && fields[j].depth > fields[i].depth; ++j) {
      if (isLeaf(fields, j)) covered += fields[j].length;
    }
    if (j > i + 1 && covered != fields[i].length) {
      return ::testing::AssertionFailure()
             << fields[i].name << " has " << fields[i].length << ", its parts " << covered;
    }
  }
  return ::testing::AssertionSuccess();
}

}  // namespace wiretale::testing

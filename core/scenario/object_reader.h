#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/complaint_list.h"
#include "core/scenario/field_json.h"
#include "core/scenario/field_table.h"
#include "core/scenario/json_document.h"

namespace wiretale::scenario {

/// What is called for a member of an object: the member and its path.
using MemberHandler = std::function<void(const JsonMember& member, const std::string& path)>;

/// Walks an object's members. Unknown keys, repeated keys and things that are no object become complaints; `handle` is
/// called for the first member of each known key.
void readObject(const JsonValue& value, const std::string& path, std::span<const std::string_view> knownKeys,
                ComplaintList& complaints, const MemberHandler& handle);

/// The same for the elements of a list, at most `most`; paths count from 1.
void readList(const JsonValue& value, const std::string& path, std::size_t most, ComplaintList& complaints,
              const std::function<void(const JsonValue& element, const std::string& path)>& handle);

template <typename Owner>
void appendNames(std::span<const Field<Owner>> fields, std::vector<std::string_view>& names) {
  for (const Field<Owner>& field : fields) names.push_back(field.spec.name);
}

/// Reads a member into the field it names; false if no field has that name.
template <typename Owner>
bool readField(std::span<const Field<Owner>> fields, const JsonMember& member, const std::string& path, Owner& owner,
               ComplaintList& complaints) {
  for (const Field<Owner>& field : fields) {
    if (field.spec.name != member.key) continue;
    FieldText read = readFieldJson(field.spec, member.value);
    if (read.problem.empty()) read.problem = problemWith(field.spec, read.value).value_or(Phrase());
    if (read.problem.empty()) {
      field.set(owner, read.value);
    } else {
      complaints.at(member.value.offset, path, read.problem);
    }
    return true;
  }
  return false;
}

}  // namespace wiretale::scenario

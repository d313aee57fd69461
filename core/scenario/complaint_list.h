#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "core/scenario/complaint.h"

namespace wiretale::scenario {

/// Gathers what is wrong with a file's text while it is read, and remembers where each path stands.
class ComplaintList {
 public:
  /// `complete`: the text was read to its end; else nothing is called missing.
  ComplaintList(std::string_view text, bool complete) : m_text(text), m_complete(complete) {}

  void remember(const std::string& path, std::size_t offset) { m_places.emplace(path, offset); }

  void at(std::size_t offset, const std::string& path, Phrase what);
  /// Something that should be inside the object at `offset` is not.
  void missing(std::size_t offset, const std::string& path, Phrase what);
  /// A key that was there before, at `firstOffset`.
  void atRepeated(std::size_t offset, const std::string& path, std::size_t firstOffset);
  /// Where `path` stands, or the nearest thing around it.
  void atPath(const std::string& path, Phrase what);

  bool empty() const { return m_list.empty(); }
  /// Whether there is a complaint about `path` or something within it.
  bool concerns(std::string_view path) const;

  /// In order of the text; of very many only the first ones, and how many more there are.
  Complaints take();

 private:
  std::string_view m_text;
  bool m_complete = true;
  std::map<std::string, std::size_t, std::less<>> m_places;
  Complaints m_list;
  std::size_t m_more = 0;
};

}  // namespace wiretale::scenario

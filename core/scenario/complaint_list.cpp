#include "core/scenario/complaint_list.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/scenario/text_place.h"

namespace wiretale::scenario {
namespace {

constexpr std::size_t kMaximumComplaints = 100;

/// "a.b[2].c" → "a.b[2]" → "a.b" → "a" → "".
std::string_view parentOf(std::string_view path) {
  const std::size_t cut = path.find_last_of(".[");
  return cut == std::string_view::npos ? std::string_view{} : path.substr(0, cut);
}

}  // namespace

void ComplaintList::at(std::size_t offset, const std::string& path, Phrase what) {
  if (m_list.size() == kMaximumComplaints) {
    ++m_more;
    return;
  }
  const TextPlace place = placeOf(m_text, offset);
  m_list.push_back({place.line, place.column, path, std::move(what)});
}

void ComplaintList::missing(std::size_t offset, const std::string& path, Phrase what) {
  if (m_complete) at(offset, path, std::move(what));
}

void ComplaintList::atRepeated(std::size_t offset, const std::string& path, std::size_t firstOffset) {
  if (m_list.size() == kMaximumComplaints) {
    ++m_more;
    return;
  }
  at(offset, path, say("appears twice, first on line {0}: keep one", placeOf(m_text, firstOffset).line));
}

void ComplaintList::atPath(const std::string& path, Phrase what) {
  std::string_view known = path;
  auto found = m_places.find(known);
  while (found == m_places.end() && !known.empty()) {
    known = parentOf(known);
    found = m_places.find(known);
  }
  at(found == m_places.end() ? 0 : found->second, path, std::move(what));
}

bool ComplaintList::concerns(std::string_view path) const {
  return std::ranges::any_of(m_list, [path](const Complaint& c) {
    return c.path.starts_with(path) &&
           (c.path.size() == path.size() || c.path[path.size()] == '.' || c.path[path.size()] == '[');
  });
}

Complaints ComplaintList::take() {
  std::ranges::stable_sort(m_list, {}, [](const Complaint& c) { return std::tuple(c.line, c.column); });
  if (m_more > 0) m_list.push_back({0, 0, {}, say("and {0} more complaints", m_more)});
  return std::move(m_list);
}

Phrase describe(const Complaints& complaints, const std::string& source) {
  std::vector<Phrase> pieces;
  for (const Complaint& complaint : complaints) {
    std::string place = source;
    if (complaint.line > 0) place += fmt::format(":{}:{}", complaint.line, complaint.column);
    if (!complaint.path.empty()) place += ": " + complaint.path;
    pieces.insert(pieces.end(), {place + ": ", complaint.what, std::string("\n")});
  }
  return Phrase::together(std::move(pieces));
}

}  // namespace wiretale::scenario

#pragma once

#include <vector>

#include "core/query/causes.h"
#include "core/query/search.h"

namespace wiretale::query {

/// Collects what led to one event, each once.
class CauseFinder {
 public:
  explicit CauseFinder(const trace::Trace& trace) : m_trace(trace), m_search(trace) {}

  std::vector<Tie> find(const trace::EventRef& event) &&;

 private:
  // cause_finder.cpp
  void state(Side side, trace::Index index);
  void timer(trace::Index index);
  void timerStart(trace::Index index);
  void timerEnd(trace::Index index);
  void app(trace::Index index);
  // packet_causes.cpp
  void packet(trace::Index index);
  void original(trace::Index index);
  void copied(trace::Index index);
  void watched(trace::Index index);
  void timerBehindPacket(trace::Index index);
  void callBehindPacket(trace::Index index);
  void paced(trace::Index index);
  void repeated(trace::Index index);
  void duplicateAcks(trace::Index index);
  void acknowledged(trace::Index index);
  void flight(trace::Index index);

  void add(const trace::EventRef& event, Relation relation);
  void addPacket(trace::Index index, Relation relation);
  void addTimer(trace::Index index, Relation relation);
  void addApp(trace::Index index, Relation relation);

  const trace::Trace& m_trace;
  Search m_search;
  trace::EventRef m_of;
  std::vector<Tie> m_found;
};

}  // namespace wiretale::query

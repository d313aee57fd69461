#include "ui/session/finder.h"

#include <utility>

#include "ui/text/event_text.h"

namespace wiretale::session {

void Finder::setTrace(const TracePtr& trace) {
  m_trace = trace;
  look();
}

void Finder::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  auto filter = query::Filter::parse(text.toStdString());
  m_error = filter ? std::nullopt : std::optional(filter.error());
  m_filter = filter ? *std::move(filter) : query::Filter();
  look();
  Q_EMIT changed();
}

void Finder::setRest(Rest rest) {
  if (std::exchange(m_rest, rest) != rest) Q_EMIT changed();
}

void Finder::lookAgain() {
  look();
  Q_EMIT changed();
}

void Finder::look() {
  m_list.reset();
  m_found.reset();
  if (m_trace != nullptr && isActive())
    m_found = std::make_shared<const trace::EventSet>(m_filter.apply(*m_trace, text::searchText));
}

const query::EventList& Finder::list() const {
  if (m_list == nullptr) {
    static const trace::Trace kNothing;
    const trace::Trace& trace = m_trace == nullptr ? kNothing : *m_trace;
    m_list = m_found == nullptr ? std::make_shared<const query::EventList>(trace)
                                : std::make_shared<const query::EventList>(trace, *m_found);
  }
  return *m_list;
}

trace::EventRef Finder::next(const trace::EventRef& from, SimTime at, int direction) const {
  if (m_trace == nullptr || list().size() == 0) return {};
  const auto count = static_cast<std::ptrdiff_t>(list().size());
  const auto row = static_cast<std::ptrdiff_t>(list().rowOf(*m_trace, from));
  std::ptrdiff_t to = row + direction;
  if (row == count) {
    const bool known = trace::holds(*m_trace, from);
    const SimTime here = known ? trace::timeOf(*m_trace, from) : at;
    const auto over = static_cast<std::ptrdiff_t>(list().rowsUntil(*m_trace, here));
    to = direction > 0 ? over : over - 1;
    if (!known && here == kSessionStart) to = direction > 0 ? 0 : count - 1;
  }
  return list()[static_cast<std::size_t>((to + count) % count)];
}

}  // namespace wiretale::session

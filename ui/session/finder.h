#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "core/query/event_list.h"
#include "core/query/filter.h"
#include "core/trace/event_set.h"
#include "ui/session/runner.h"

namespace wiretale::session {

/// What is looked for in the session's trace, and what becomes of the rest.
class Finder : public QObject {
  Q_OBJECT

 public:
  enum class Rest : unsigned char { Shown, Dimmed, Hidden };

  using QObject::QObject;

  /// Another trace: looks again. Says nothing: whoever shows a new trace asks anew.
  void setTrace(const TracePtr& trace);

  /// Looks again: what `text` looks through is in another language now.
  void lookAgain();

  /// Text of a filter; one that is none says why, and nothing is found by it.
  void setText(const QString& text);
  const QString& text() const { return m_text; }
  const std::optional<query::FilterError>& error() const { return m_error; }

  void setRest(Rest rest);
  Rest rest() const { return m_rest; }

  /// Something is looked for, and the text is a filter.
  bool isActive() const { return !m_error && !m_filter.letsAllThrough(); }

  /// What the filter lets through; null: everything.
  const std::shared_ptr<const trace::EventSet>& found() const { return m_found; }
  /// The same if the rest is to be hidden, or to be dimmed; else null.
  std::shared_ptr<const trace::EventSet> hiding() const { return m_rest == Rest::Hidden ? m_found : nullptr; }
  std::shared_ptr<const trace::EventSet> dimming() const { return m_rest == Rest::Dimmed ? m_found : nullptr; }
  /// What is found, in order of time. Made when first asked for.
  const query::EventList& list() const;

  /// The one found after (1) or before (-1) an event, or the playhead's moment if it is none; beyond the last comes the
  /// first. No event if nothing is found.
  trace::EventRef next(const trace::EventRef& from, SimTime at, int direction) const;

 Q_SIGNALS:
  void changed();

 private:
  void look();

  TracePtr m_trace;
  QString m_text;
  query::Filter m_filter;
  std::optional<query::FilterError> m_error;
  Rest m_rest = Rest::Dimmed;
  std::shared_ptr<const trace::EventSet> m_found;
  mutable std::shared_ptr<const query::EventList> m_list;
};

}  // namespace wiretale::session

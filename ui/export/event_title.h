#pragma once

#include <array>
#include <cstdint>

#include <QString>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::exporting {

/// Sentences for what the events of a trace are, as tool tips in a vector file. A packet's is text::packetSentence() to
/// the letter, but made from words looked up once: a file has thousands. In the language shown when it was made.
class EventTitles {
 public:
  explicit EventTitles(const trace::Trace& trace);

  /// Empty if there is nothing to say.
  QString of(diagram::EventRef event);

 private:
  /// A translated text on both sides of its number.
  struct Around {
    QString before;
    QString after;
  };
  static Around around(const QString& text);

  QString packet(trace::Index index);
  // Each with the separator behind it.
  static void appendNumber(QString& out, const Around& words, std::uint32_t number);
  void appendBytes(QString& out, std::uint32_t count);
  void appendInstant(QString& out, SimTime at) const;

  const trace::Trace& m_trace;
  PerSide<QString> m_direction;
  std::array<QString, 4> m_fates;
  QString m_again;
  QString m_copy;
  QString m_corrupted;
  Around m_sequence;
  Around m_acknowledgment;
  Around m_at;
  Around m_milliseconds;
  Around m_seconds;
  std::uint32_t m_lastCount = 0;  ///< most packets are as long as the one before
  QString m_lastBytes;
};

}  // namespace wiretale::exporting

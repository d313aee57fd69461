#include "ui/text/quantity_text.h"

#include <array>

#include <QCoreApplication>

namespace wiretale::text {
namespace {

struct QuantityText {
  const char* name;
  const char* sentence;  ///< translated in context "Quantities"
  const char* source;
};

constexpr const char* kControlBlock = "RFC 9293 §3.3.1";

// In the order of trace::Quantity.
constexpr std::array<QuantityText, trace::kQuantityCount> kTexts{{
    {"ISS", QT_TRANSLATE_NOOP("Quantities", "The initial sequence number it chose: that of its own SYN."),
     kControlBlock},
    {"IRS", QT_TRANSLATE_NOOP("Quantities", "The initial sequence number of the other side."), kControlBlock},
    {"SND.UNA", QT_TRANSLATE_NOOP("Quantities", "The oldest sequence number it has sent that is not acknowledged."),
     kControlBlock},
    {"SND.NXT", QT_TRANSLATE_NOOP("Quantities", "The next sequence number it will send."), kControlBlock},
    {"SND.WND", QT_TRANSLATE_NOOP("Quantities", "How much the other side has room for, as it last said."),
     kControlBlock},
    {"RCV.NXT", QT_TRANSLATE_NOOP("Quantities", "The next sequence number it expects: what its ACKs carry."),
     kControlBlock},
    {"RCV.WND", QT_TRANSLATE_NOOP("Quantities", "How much the other side may still send, as it was told."),
     kControlBlock},
    {"cwnd",
     QT_TRANSLATE_NOOP("Quantities", "The congestion window: how much may be in flight for the network's sake."),
     "RFC 5681 §3.1"},
    {"ssthresh",
     QT_TRANSLATE_NOOP("Quantities",
                       "The slow start threshold: below it cwnd grows fast, above it slowly. – until a "
                       "loss sets it."),
     "RFC 5681 §3.1"},
    {"in flight", QT_TRANSLATE_NOOP("Quantities", "Bytes that are thought to be in the network."), "RFC 6675 §4"},
    {"RTT", QT_TRANSLATE_NOOP("Quantities", "The round trip that was measured last."), "RFC 6298 §3"},
    {"SRTT", QT_TRANSLATE_NOOP("Quantities", "The smoothed round trip: an average in which the last one counts 1/8."),
     "RFC 6298 §2"},
    {"RTTVAR", QT_TRANSLATE_NOOP("Quantities", "How much round trips vary around SRTT."), "RFC 6298 §2"},
    {"RTO",
     QT_TRANSLATE_NOOP("Quantities",
                       "How long it waits for an ACK before it sends again: SRTT + 4 RTTVAR, "
                       "within limits, doubled with each timeout."),
     "RFC 6298 §2"},
}};

const QuantityText& textOf(trace::Quantity quantity) {
  return kTexts[static_cast<std::size_t>(quantity)];
}

}  // namespace

QString quantityName(trace::Quantity quantity) {
  return QString::fromLatin1(textOf(quantity).name);
}

QString quantitySentence(trace::Quantity quantity) {
  return QCoreApplication::translate("Quantities", textOf(quantity).sentence);
}

QString quantitySource(trace::Quantity quantity) {
  return QString::fromUtf8(textOf(quantity).source);
}

}  // namespace wiretale::text

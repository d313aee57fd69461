#pragma once

#include <QString>

#include "core/trace/samples.h"

namespace wiretale::text {

/// As the RFCs write it, in every language: "SND.UNA", "cwnd".
QString quantityName(trace::Quantity quantity);
/// What it means, in a sentence.
QString quantitySentence(trace::Quantity quantity);
/// "RFC 9293 §3.3.1"
QString quantitySource(trace::Quantity quantity);

}  // namespace wiretale::text

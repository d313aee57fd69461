#pragma once

#include <QString>

#include "core/tcp/state.h"
#include "core/tcp/timer_kind.h"
#include "core/trace/records.h"

namespace wiretale::text {

/// "SYN-SENT": the RFC's name, in every language.
QString stateName(tcp::State state);
/// What a side in that state has done and waits for.
QString stateSentence(tcp::State state);

/// Short, for a label: "RTO", "delayed ACK", "2 MSL".
QString timerLabel(tcp::TimerKind kind);
/// "Retransmission timer"
QString timerName(tcp::TimerKind kind);
/// What the timer is for and what happens when it runs out.
QString timerSentence(tcp::TimerKind kind);
/// "ran out", "stopped", "started again", "still running"
QString outcomeName(trace::TimerOutcome outcome);

}  // namespace wiretale::text

#include "ui/text/state_text.h"

#include <QCoreApplication>

namespace wiretale::text {
namespace {

struct States {
  Q_DECLARE_TR_FUNCTIONS(States)
};
struct Timers {
  Q_DECLARE_TR_FUNCTIONS(Timers)
};

}  // namespace

QString stateName(tcp::State state) {
  const std::string_view name = tcp::nameOf(state);
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString stateSentence(tcp::State state) {
  using enum tcp::State;
  switch (state) {
    case Closed:
      return States::tr("There is no connection: nothing is remembered and nothing awaited.");
    case Listen:
      return States::tr("Waits for a SYN from anyone.");
    case SynSent:
      return States::tr("Has sent a SYN and waits for the SYN, ACK that answers it.");
    case SynReceived:
      return States::tr("Has received a SYN and sent its own. Waits for the ACK of its SYN.");
    case Established:
      return States::tr("The connection is open: data can go both ways.");
    case FinWait1:
      return States::tr("Has sent its FIN and waits for the ACK of it. Data can still arrive.");
    case FinWait2:
      return States::tr("Its FIN is acknowledged. Waits for the other side's FIN; data can still arrive.");
    case CloseWait:
      return States::tr(
          "The other side has sent its FIN. Waits until its own application closes; data can still be sent.");
    case Closing:
      return States::tr("Both sides have sent a FIN at the same time. Waits for the ACK of its own.");
    case LastAck:
      return States::tr("Has acknowledged the other side's FIN and sent its own. Waits for the last ACK.");
    case TimeWait:
      return States::tr(
          "Both directions are closed. Waits in case its last ACK is lost, and until old segments have died out.");
  }
  return {};
}

QString timerLabel(tcp::TimerKind kind) {
  switch (kind) {
    case tcp::TimerKind::Retransmission:
      return Timers::tr("RTO");
    case tcp::TimerKind::DelayedAck:
      return Timers::tr("delayed ACK");
    case tcp::TimerKind::TimeWait:
      return Timers::tr("2MSL");
    case tcp::TimerKind::Persist:
      return Timers::tr("persist");
    case tcp::TimerKind::LossProbe:
      return Timers::tr("PTO");
    case tcp::TimerKind::Reordering:
      return Timers::tr("RACK");
    case tcp::TimerKind::KeepAlive:
      return Timers::tr("keep-alive");
    case tcp::TimerKind::FinWait2:
      return Timers::tr("FIN-WAIT-2");
  }
  return {};
}

QString timerName(tcp::TimerKind kind) {
  switch (kind) {
    case tcp::TimerKind::Retransmission:
      return Timers::tr("Retransmission timer");
    case tcp::TimerKind::DelayedAck:
      return Timers::tr("Delayed ACK timer");
    case tcp::TimerKind::TimeWait:
      return Timers::tr("TIME-WAIT timer");
    case tcp::TimerKind::Persist:
      return Timers::tr("Persist timer");
    case tcp::TimerKind::LossProbe:
      return Timers::tr("Tail loss probe timer");
    case tcp::TimerKind::Reordering:
      return Timers::tr("Reordering timer");
    case tcp::TimerKind::KeepAlive:
      return Timers::tr("Keep-alive timer");
    case tcp::TimerKind::FinWait2:
      return Timers::tr("FIN-WAIT-2 timer");
  }
  return {};
}

QString timerSentence(tcp::TimerKind kind) {
  switch (kind) {
    case tcp::TimerKind::Retransmission:
      return Timers::tr(
          "Runs while something sent is not acknowledged: for the smoothed round-trip time plus four times its "
          "variation, "
          "within limits, and twice as long after each timeout. When it runs out, the oldest segment is sent again.");
    case tcp::TimerKind::DelayedAck:
      return Timers::tr(
          "Holds an ACK back so that it can travel with data or cover two segments. When it runs out, the ACK leaves "
          "alone.");
    case tcp::TimerKind::TimeWait:
      return Timers::tr(
          "Runs in TIME-WAIT, for twice the longest time a segment can live. When it runs out, the connection is "
          "forgotten.");
    case tcp::TimerKind::Persist:
      return Timers::tr(
          "Runs while the other side's window is closed and data waits. When it runs out, a probe asks whether there "
          "is "
          "room again, and the next one waits twice as long.");
    case tcp::TimerKind::LossProbe:
      return Timers::tr(
          "Runs for about two round trips after the last data. When it runs out, one segment is sent so that its ACK "
          "shows whether the end of the data was lost.");
    case tcp::TimerKind::Reordering:
      return Timers::tr(
          "Gives a segment that later ones overtook a little more time. When it runs out, the segment counts as lost.");
    case tcp::TimerKind::KeepAlive:
      return Timers::tr(
          "Runs while a connection is idle. When it runs out, an empty segment asks whether the other side is still "
          "there.");
    case tcp::TimerKind::FinWait2:
      return Timers::tr(
          "Runs in FIN-WAIT-2. When it runs out before the other side's FIN has come, the connection is forgotten.");
  }
  return {};
}

QString outcomeName(trace::TimerOutcome outcome) {
  switch (outcome) {
    case trace::TimerOutcome::Fired:
      return Timers::tr("ran out");
    case trace::TimerOutcome::Stopped:
      return Timers::tr("stopped");
    case trace::TimerOutcome::Replaced:
      return Timers::tr("started again");
    case trace::TimerOutcome::Running:
      return Timers::tr("still running");
  }
  return {};
}

}  // namespace wiretale::text

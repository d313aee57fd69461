#include "ui/text/scenario_text.h"

#include <variant>

#include <QCoreApplication>

#include "ui/text/number_text.h"
#include "ui/text/voice.h"

namespace wiretale::text {
namespace {

struct Roles {
  Q_DECLARE_TR_FUNCTIONS(Roles)
};
struct Changes {
  Q_DECLARE_TR_FUNCTIONS(Changes)
};
struct Applications {
  Q_DECLARE_TR_FUNCTIONS(Applications)
};
struct Branches {
  Q_DECLARE_TR_FUNCTIONS(Branches)
};
struct Endings {
  Q_DECLARE_TR_FUNCTIONS(Endings)
};

/// Texts of resources/scenarios are translated in resources/i18n/scenarios_ko.ts, kept by hand. Any other text stays.
QString builtinText(const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate("Scenario", text.c_str());
}

struct Describer {
  QString operator()(const scenario::ChangeLoss& change) const {
    const QString text = change.from == Side::Client ? Changes::tr("Loss to the server becomes %1 at %2")
                                                     : Changes::tr("Loss to the client becomes %1 at %2");
    return text.arg(percent(change.loss), instant(change.at));
  }
  QString operator()(const scenario::ChangeLatency& change) const {
    const QString text = change.from == Side::Client ? Changes::tr("Latency to the server becomes %1 at %2")
                                                     : Changes::tr("Latency to the client becomes %1 at %2");
    return text.arg(duration(change.latency), instant(change.at));
  }
  QString operator()(const scenario::ChangeTimeWait& change) const {
    const QString text = change.side == Side::Client ? Changes::tr("TIME-WAIT of the client becomes %1 at %2")
                                                     : Changes::tr("TIME-WAIT of the server becomes %1 at %2");
    return text.arg(duration(change.timeWait), instant(change.at));
  }
  QString operator()(const scenario::DropPacket& drop) const {
    const QString text = drop.from == Side::Client ? Changes::tr("Drop the %1 packet from the client")
                                                   : Changes::tr("Drop the %1 packet from the server");
    return text.arg(ordinal(std::uint64_t{drop.ordinal} + 1));
  }
  QString operator()(const scenario::DelayPacket& delay) const {
    const QString text = delay.from == Side::Client ? Changes::tr("Delay the %1 packet from the client by %2")
                                                    : Changes::tr("Delay the %1 packet from the server by %2");
    return text.arg(ordinal(std::uint64_t{delay.ordinal} + 1), duration(delay.by));
  }
  QString operator()(const scenario::DuplicatePacket& duplicate) const {
    const QString text = duplicate.from == Side::Client ? Changes::tr("Duplicate the %1 packet from the client")
                                                        : Changes::tr("Duplicate the %1 packet from the server");
    return text.arg(ordinal(std::uint64_t{duplicate.ordinal} + 1));
  }
  QString operator()(const scenario::CorruptPacket& corrupt) const {
    const QString text = corrupt.from == Side::Client ? Changes::tr("Corrupt the %1 packet from the client")
                                                      : Changes::tr("Corrupt the %1 packet from the server");
    return text.arg(ordinal(std::uint64_t{corrupt.ordinal} + 1));
  }
  QString operator()(const scenario::RebootHost& reboot) const {
    const QString text =
        reboot.side == Side::Client ? Changes::tr("Reboot the client at %1") : Changes::tr("Reboot the server at %1");
    return text.arg(instant(reboot.at));
  }
  QString operator()(const scenario::LinkDown& down) const {
    const QString text = down.from == Side::Client ? Changes::tr("Nothing gets through to the server for %1 from %2")
                                                   : Changes::tr("Nothing gets through to the client for %1 from %2");
    return text.arg(duration(down.duration), instant(down.at));
  }
  QString operator()(const scenario::InjectReset& reset) const {
    const QString text = reset.to == Side::Client ? Changes::tr("Forged RST to the client at %1")
                                                  : Changes::tr("Forged RST to the server at %1");
    return text.arg(instant(reset.at));
  }
  QString operator()(const scenario::AddOption& add) const {
    const QString text = add.from == Side::Client
                             ? Changes::tr("Add an option of kind %2 to the %1 packet from the client")
                             : Changes::tr("Add an option of kind %2 to the %1 packet from the server");
    return text.arg(ordinal(std::uint64_t{add.ordinal} + 1)).arg(add.kind);
  }
  QString operator()(const scenario::InjectSegment& forged) const {
    const QString text =
        forged.to == Side::Client ? Changes::tr("%1 to the client at %2") : Changes::tr("%1 to the server at %2");
    return text.arg(forgedName(forged.segment), instant(forged.at));
  }
  QString operator()(const scenario::OvertakePacket& overtake) const {
    const QString text = overtake.from == Side::Client
                             ? Changes::tr("Let the packet behind the %1 from the client overtake it")
                             : Changes::tr("Let the packet behind the %1 from the server overtake it");
    return text.arg(ordinal(std::uint64_t{overtake.ordinal} + 1));
  }
  QString operator()(const scenario::CloseAt& close) const {
    const QString text =
        close.side == Side::Client ? Changes::tr("The client closes at %1") : Changes::tr("The server closes at %1");
    return text.arg(instant(close.at));
  }
  QString operator()(const scenario::AbortAt& abort) const {
    const QString text =
        abort.side == Side::Client ? Changes::tr("The client aborts at %1") : Changes::tr("The server aborts at %1");
    return text.arg(instant(abort.at));
  }
  QString operator()(const scenario::SendAt& send) const {
    const QString text =
        send.side == Side::Client ? Changes::tr("The client sends %1 at %2") : Changes::tr("The server sends %1 at %2");
    return text.arg(bytes(send.bytes), instant(send.at));
  }
  QString operator()(const scenario::StopReading& stop) const {
    const bool client = stop.side == Side::Client;
    if (stop.duration == SimDuration::zero())
      return (client ? Changes::tr("The client stops reading at %1") : Changes::tr("The server stops reading at %1"))
          .arg(instant(stop.at));
    return (client ? Changes::tr("The client stops reading for %1 at %2")
                   : Changes::tr("The server stops reading for %1 at %2"))
        .arg(duration(stop.duration), instant(stop.at));
  }
};

/// What an application does with datagrams and TLS, in the words of `eventTemplate`.
QString otherTemplate(trace::AppEvent::Kind kind) {
  using enum trace::AppEvent::Kind;
  switch (kind) {
    case Secured:
      return Applications::tr("{self}'s TLS handshake is done.");
    case TlsFailed:
      return Applications::tr("{self}'s TLS has failed.");
    case StoppedReading:
      return Applications::tr("{self}'s application stops reading.");
    case ReadsAgain:
      return Applications::tr("{self}'s application reads again.");
    case Bound:
      return Applications::tr("{self}'s application takes its UDP port.");
    case SentDatagram:
      return Applications::tr("{self}'s application sends a datagram of {0}.");
    case ReceivedDatagram:
      return Applications::tr("{self}'s application takes a datagram of {0}.");
    case NoDatagram:
      return Applications::tr("{self}'s application waited for a datagram in vain.");
    case Unreachable:
      return Applications::tr("{self}'s application learns that nobody is there.");
    case GaveUp:
      return Applications::tr("{self}'s application gives up.");
    case FrameShown:
      return Applications::tr("{self}'s application shows frame {1}.");
    case FrameMissing:
      return Applications::tr("{self}'s application has to leave out frame {1}.");
    case FrameLate:
      return Applications::tr("Frame {1} comes too late for {self}'s application.");
    case FrameRepeated:
      return Applications::tr("Frame {1} comes to {self}'s application again.");
    default:
      return {};
  }
}

/// With {self} for the side, {0} for the bytes and {1} for a frame's number.
QString eventTemplate(trace::AppEvent::Kind kind) {
  using enum trace::AppEvent::Kind;
  switch (kind) {
    case Listened:
      return Applications::tr("{self}'s application listens.");
    case Connected:
      return Applications::tr("{self}'s application learns that the connection is open.");
    case SentBytes:
      return Applications::tr("{self}'s application sends {0}.");
    case ReceivedBytes:
      return Applications::tr("{self}'s application receives {0}.");
    case SawEnd:
      return Applications::tr("{self}'s application learns that nothing more will come.");
    case Closed:
      return Applications::tr("{self}'s application closes.");
    case Aborted:
      return Applications::tr("{self}'s application aborts.");
    case Refused:
      return Applications::tr("{self}'s application learns that the connection is refused (ECONNREFUSED).");
    case WasReset:
      return Applications::tr("{self}'s application learns that the connection was reset (ECONNRESET).");
    case TimedOut:
      return Applications::tr("{self}'s application learns that the connection timed out (ETIMEDOUT).");
    case BrokenPipe:
      return Applications::tr("{self}'s application learns that it can send no more (EPIPE).");
    case NoPortLeft:
      return Applications::tr("{self}'s application cannot connect: no port is free (EADDRNOTAVAIL).");
    case PortInUse:
      return Applications::tr("{self}'s application fails: the port is in use (EADDRINUSE).");
    case Flooded:
      return Applications::tr("{self}'s application begins a flood of SYNs: {1}.");
    default:
      return otherTemplate(kind);
  }
}

}  // namespace

QString forgedName(scenario::ForgedSegment segment) {
  switch (segment) {
    case scenario::ForgedSegment::Reset:
      return Changes::tr("Forged RST");
    case scenario::ForgedSegment::Syn:
      return Changes::tr("Forged SYN");
    case scenario::ForgedSegment::Ack:
      return Changes::tr("Forged ACK");
    case scenario::ForgedSegment::Data:
      return Changes::tr("Forged data");
    case scenario::ForgedSegment::Fin:
      return Changes::tr("Forged FIN");
  }
  return {};
}

QString roleName(Side side) {
  return side == Side::Client ? Roles::tr("Client") : Roles::tr("Server");
}

QString partyName(const std::string& name) {
  if (name == "Client") return roleName(Side::Client);
  return name == "Server" ? roleName(Side::Server) : QString::fromStdString(name);
}

QString chapterTitle(std::string_view chapter) {
  return QCoreApplication::translate("Scenario", std::string(chapter).c_str());
}

QString branchName(const std::string& name) {
  return name.empty() ? Branches::tr("Original") : builtinText(name);
}

QString scenarioTitle(const scenario::Scenario& scenario) {
  return builtinText(scenario.title);
}

QString scenarioDescription(const scenario::Scenario& scenario) {
  return builtinText(scenario.description);
}

QString interventionSentence(const scenario::Intervention& intervention) {
  return std::visit(Describer{}, intervention);
}

QString appEventSentence(const trace::Trace& trace, const trace::AppEvent& event) {
  return tell(eventTemplate(event.kind), {bytes(event.bytes), QString::number(event.bytes), {}},
              namesOf(trace, event.side));
}

QString endSentence(trace::EndOfTrace end) {
  switch (end) {
    case trace::EndOfTrace::Quiet:
      return Endings::tr("Nothing is left to happen.");
    case trace::EndOfTrace::TimeLimit:
      return Endings::tr("The scenario's time limit is reached.");
    case trace::EndOfTrace::PacketLimit:
      return Endings::tr("There are more packets than a run can hold.");
    case trace::EndOfTrace::Cancelled:
      return Endings::tr("The run was cancelled.");
  }
  return {};
}

}  // namespace wiretale::text

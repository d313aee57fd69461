#include "ui/views/intervention_menu.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>

#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"
#include "ui/views/intervention_dialog.h"
#include "ui/views/plain_key.h"

namespace wiretale::views {

using scenario::Intervention;
using session::PacketName;
using session::Session;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Deeds)
};

constexpr std::uint64_t kBytesSent = 500;

SimDuration latencyOf(const Session& session) {
  constexpr SimDuration kLeast = 1ms;
  return std::max(kLeast, session.scenario().link[Side::Client].latency);
}

/// Asks for the values, then does it.
void ask(Session& session, const Intervention& intervention, QWidget* parent) {
  InterventionDialog::ask(intervention, parent, [&session](const Intervention& agreed) { session.intervene(agreed); });
}

/// `asks`: it has a value to choose; an ellipsis says so.
QAction* add(QMenu& menu, const QString& text, Session& session, const Intervention& intervention, bool asks,
             QWidget* parent, bool enabled = true) {
  QAction* const action = menu.addAction(text, parent, [&session, intervention, asks, parent] {
    if (asks)
      ask(session, intervention, parent);
    else
      session.intervene(intervention);
  });
  action->setEnabled(enabled);
  return action;
}

bool isOver(tcp::State state) {
  return state == tcp::State::Closed || state == tcp::State::TimeWait;
}

bool maySend(tcp::State state) {
  return state == tcp::State::Established || state == tcp::State::CloseWait;
}

bool usesTls(const scenario::Scenario& scenario) {
  return std::ranges::any_of(scenario.parties[Side::Client].program,
                             [](const scenario::Step& step) { return std::holds_alternative<scenario::Tls>(step); });
}

bool usesDatagrams(const scenario::Scenario& scenario, Side side) {
  return std::ranges::any_of(scenario.parties[side].program,
                             [](const scenario::Step& step) { return std::holds_alternative<scenario::Bind>(step); });
}

}  // namespace

Intervention interventionFor(const Session& session, PacketDeed deed, PacketName packet) {
  const auto [from, ordinal] = packet;
  switch (deed) {
    case PacketDeed::Drop:
      return scenario::DropPacket{from, ordinal};
    case PacketDeed::Delay:
      return scenario::DelayPacket{from, ordinal, latencyOf(session)};
    case PacketDeed::Duplicate:
      return scenario::DuplicatePacket{from, ordinal, latencyOf(session)};
    case PacketDeed::Corrupt:
      return scenario::CorruptPacket{from, ordinal, std::nullopt};
    case PacketDeed::LetOvertake:
      return scenario::OvertakePacket{.from = from, .ordinal = ordinal};
  }
  return {};
}

void doToSelected(Session& session, PacketDeed deed, QWidget* parent) {
  const auto packet = session.selectedPacket();
  if (!packet) return;
  const Intervention intervention = interventionFor(session, deed, *packet);
  if (deed == PacketDeed::Drop || deed == PacketDeed::LetOvertake) return session.intervene(intervention);
  ask(session, intervention, parent);
}

void addPacketDeeds(QMenu& menu, Session& session, QWidget* parent) {
  const auto packet = session.selectedPacket();
  const auto addDeed = [&](PacketDeed deed, const QString& text, Qt::Key key, bool asks, bool enabled) {
    QAction* const action = add(menu, text, session, packet ? interventionFor(session, deed, *packet) : Intervention{},
                                asks, parent, packet.has_value() && enabled);
    showPlainKey(*action, key);
  };
  addDeed(PacketDeed::Drop, Words::tr("What if this packet is lost?"), Qt::Key_D, false, session.canDrop());
  addDeed(PacketDeed::Delay, Words::tr("Delay it…"), Qt::Key_L, true, true);
  addDeed(PacketDeed::Duplicate, Words::tr("Duplicate it…"), Qt::Key_U, true, true);
  addDeed(PacketDeed::Corrupt, Words::tr("Flip a bit of it…"), Qt::Key_X, true, true);
  addDeed(PacketDeed::LetOvertake, Words::tr("Let the next one overtake it"), Qt::Key_O, false, true);
}

void addSideDeeds(QMenu& menu, Session& session, Side side, SimTime at, QWidget* parent) {
  const tcp::State state = trace::stateAt(*session.wholeTrace(), side, at);
  const bool datagrams = usesDatagrams(session.scenario(), side);
  const bool sends = (maySend(state) && !usesTls(session.scenario())) || (datagrams && isOver(state));
  add(menu, Words::tr("Close"), session, scenario::CloseAt{at, side}, false, parent, !isOver(state));
  add(menu, Words::tr("Abort (RST)"), session, scenario::AbortAt{at, side}, false, parent, !isOver(state));
  add(menu, Words::tr("Send…"), session, scenario::SendAt{at, side, kBytesSent}, true, parent, sends);
  add(menu, Words::tr("Stop reading…"), session, scenario::StopReading{at, side, latencyOf(session) * 10}, true, parent,
      !isOver(state));
  add(menu, Words::tr("Reboot the host"), session, scenario::RebootHost{at, side}, false, parent);
}

void addLinkDeeds(QMenu& menu, Session& session, SimTime at, QWidget* parent) {
  const SimDuration length = latencyOf(session) * 5;
  QAction* const both =
      menu.addAction(Words::tr("Down for a while, both ways…"), parent, [&session, at, length, parent] {
        InterventionDialog::ask(scenario::LinkDown{at, Side::Client, length}, parent,
                                [&session](const Intervention& one) { session.interveneBothWays(one); });
      });
  both->setEnabled(at < session.trace()->end);
  add(menu, Words::tr("Down to the server…"), session, scenario::LinkDown{at, Side::Client, length}, true, parent);
  add(menu, Words::tr("Down to the client…"), session, scenario::LinkDown{at, Side::Server, length}, true, parent);
  menu.addSeparator();
  add(menu, Words::tr("A forged RST to the client"), session, scenario::InjectReset{at, Side::Client}, false, parent);
  add(menu, Words::tr("A forged RST to the server"), session, scenario::InjectReset{at, Side::Server}, false, parent);
}

void addDeedsAt(QMenu& menu, Session& session, Near place, SimTime at, QWidget* parent) {
  const QString where = place == Near::Link     ? Words::tr("Link")
                        : place == Near::Client ? text::roleName(Side::Client)
                                                : text::roleName(Side::Server);
  menu.addSection(Words::tr("%1, at %2").arg(where, text::instant(at)));
  if (place == Near::Link) {
    addLinkDeeds(menu, session, at, parent);
  } else {
    addSideDeeds(menu, session, place == Near::Client ? Side::Client : Side::Server, at, parent);
  }
  menu.addSeparator();
  for (const Side side : kSides) {
    if (place == (side == Side::Client ? Near::Client : Near::Server)) continue;
    QMenu* const others = menu.addMenu(text::roleName(side));
    addSideDeeds(*others, session, side, at, parent);
  }
  if (place == Near::Link) return;
  QMenu* const link = menu.addMenu(Words::tr("Link"));
  addLinkDeeds(*link, session, at, parent);
}

}  // namespace wiretale::views

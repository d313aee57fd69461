#pragma once

#include <QString>

#include "core/scenario/scenario.h"
#include "ui/session/session.h"

class QMenu;
class QWidget;

namespace wiretale::views {

/// What can be done by hand to a packet.
enum class PacketDeed : unsigned char { Drop, Delay, Duplicate, Corrupt, LetOvertake };

/// As it is done at first: delayed by one latency, a drawn bit flipped.
scenario::Intervention interventionFor(const session::Session& session, PacketDeed deed, session::PacketName packet);

/// Does it, to the selected packet; asks for its value first where it has one. Nothing without a packet.
void doToSelected(session::Session& session, PacketDeed deed, QWidget* parent);

/// The menus: of the selected packet, of a side at a moment, of the link at a moment. What makes no sense then is grey.
void addPacketDeeds(QMenu& menu, session::Session& session, QWidget* parent);
void addSideDeeds(QMenu& menu, session::Session& session, Side side, SimTime at, QWidget* parent);
void addLinkDeeds(QMenu& menu, session::Session& session, SimTime at, QWidget* parent);

/// Of a place of the diagram where no packet is: near a lane its side's first, between them the link's.
enum class Near : unsigned char { Client, Server, Link };
void addDeedsAt(QMenu& menu, session::Session& session, Near place, SimTime at, QWidget* parent);

}  // namespace wiretale::views

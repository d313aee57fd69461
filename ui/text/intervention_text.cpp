#include "ui/text/intervention_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include <QCoreApplication>

#include "ui/text/number_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::text {
namespace {

using scenario::AbortAt;
using scenario::AddOption;
using scenario::ChangeLatency;
using scenario::ChangeLoss;
using scenario::ChangeTimeWait;
using scenario::CloseAt;
using scenario::CorruptPacket;
using scenario::DelayPacket;
using scenario::DropPacket;
using scenario::DuplicatePacket;
using scenario::InjectReset;
using scenario::InjectSegment;
using scenario::LinkDown;
using scenario::OvertakePacket;
using scenario::RebootHost;
using scenario::SendAt;
using scenario::StopReading;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Changes)
};

struct Naming {
  QString operator()(const ChangeLoss& loss) const { return Words::tr("Loss %1").arg(percent(loss.loss)); }
  QString operator()(const ChangeLatency& latency) const {
    return Words::tr("Latency %1").arg(duration(latency.latency));
  }
  QString operator()(const ChangeTimeWait& wait) const {
    return Words::tr("TIME-WAIT %1").arg(duration(wait.timeWait));
  }
  QString operator()(const DropPacket& /*drop*/) const { return Words::tr("Drop packet"); }
  QString operator()(const DelayPacket& delay) const { return Words::tr("Delay packet by %1").arg(duration(delay.by)); }
  QString operator()(const DuplicatePacket& duplicate) const {
    if (duplicate.after == SimDuration::zero()) return Words::tr("Duplicate packet");
    return Words::tr("Duplicate packet, %1 later").arg(duration(duplicate.after));
  }
  QString operator()(const CorruptPacket& corrupt) const {
    return corrupt.bit ? Words::tr("Corrupt packet, bit %1").arg(*corrupt.bit) : Words::tr("Corrupt packet");
  }
  QString operator()(const OvertakePacket& /*overtake*/) const { return Words::tr("Let packet be overtaken"); }
  QString operator()(const CloseAt& /*close*/) const { return Words::tr("Close"); }
  QString operator()(const AbortAt& /*abort*/) const { return Words::tr("Abort"); }
  QString operator()(const SendAt& send) const { return Words::tr("Send %1").arg(bytes(send.bytes)); }
  QString operator()(const StopReading& stop) const {
    if (stop.duration == SimDuration::zero()) return Words::tr("Stop reading");
    return Words::tr("Stop reading for %1").arg(duration(stop.duration));
  }
  QString operator()(const RebootHost& /*reboot*/) const { return Words::tr("Reboot"); }
  QString operator()(const LinkDown& down) const { return Words::tr("Link down for %1").arg(duration(down.duration)); }
  QString operator()(const InjectReset& /*reset*/) const { return Words::tr("Forged RST"); }
  QString operator()(const AddOption& add) const { return Words::tr("Add option of kind %1").arg(add.kind); }
  QString operator()(const InjectSegment& forged) const { return forgedName(forged.segment); }
};

constexpr std::array kFields{
    std::pair{"at", QT_TRANSLATE_NOOP("InterventionField", "At")},
    std::pair{"from", QT_TRANSLATE_NOOP("InterventionField", "Packets from")},
    std::pair{"packet", QT_TRANSLATE_NOOP("InterventionField", "Packet number")},
    std::pair{"by", QT_TRANSLATE_NOOP("InterventionField", "Later by")},
    std::pair{"after", QT_TRANSLATE_NOOP("InterventionField", "The second later by")},
    std::pair{"bit", QT_TRANSLATE_NOOP("InterventionField", "Bit")},
    std::pair{"atMost", QT_TRANSLATE_NOOP("InterventionField", "Wait at most")},
    std::pair{"for", QT_TRANSLATE_NOOP("InterventionField", "For")},
    std::pair{"side", QT_TRANSLATE_NOOP("InterventionField", "Who")},
    std::pair{"to", QT_TRANSLATE_NOOP("InterventionField", "To")},
    std::pair{"bytes", QT_TRANSLATE_NOOP("InterventionField", "Bytes")},
    std::pair{"loss", QT_TRANSLATE_NOOP("InterventionField", "Loss")},
    std::pair{"latency", QT_TRANSLATE_NOOP("InterventionField", "Latency")},
    std::pair{"kind", QT_TRANSLATE_NOOP("InterventionField", "Kind")},
    std::pair{"length", QT_TRANSLATE_NOOP("InterventionField", "Length")},
    std::pair{"segment", QT_TRANSLATE_NOOP("InterventionField", "Segment")},
    std::pair{"seq", QT_TRANSLATE_NOOP("InterventionField", "Sequence number")},
    std::pair{"ack", QT_TRANSLATE_NOOP("InterventionField", "Acknowledgment number")},
    std::pair{"ahead", QT_TRANSLATE_NOOP("InterventionField", "Bytes ahead")},
    std::pair{"times", QT_TRANSLATE_NOOP("InterventionField", "How often")},
    std::pair{"every", QT_TRANSLATE_NOOP("InterventionField", "Every")},
    std::pair{"timeWait", QT_TRANSLATE_NOOP("InterventionField", "TIME-WAIT")},
};

}  // namespace

QString interventionName(const scenario::Intervention& intervention) {
  return std::visit(Naming{}, intervention);
}

QString interventionField(std::string_view name) {
  const auto found = std::ranges::find_if(kFields, [name](const auto& field) { return field.first == name; });
  if (found == kFields.end()) return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  return QCoreApplication::translate("InterventionField", found->second);
}

}  // namespace wiretale::text

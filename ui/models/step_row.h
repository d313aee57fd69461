#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/sim_time.h"
#include "ui/models/inspection.h"

namespace wiretale::models {

/// What somebody else says to a step.
enum class Mark : unsigned char { None, Good, Bad };

/// A step of how keys come about, or of how a certificate is verified, in words. Steps that follow may name it as
/// their parent.
struct StepRow {
  QString name{};
  QString value{};                  ///< below the name; empty: the bytes are
  std::vector<std::byte> octets{};  ///< whole
  Mark mark = Mark::None;
  QString markWord{};                            ///< "verified"
  int parent = -1;                               ///< place of a row before it; -1: it stands alone
  std::optional<SimTime> known = kSessionStart;  ///< from when on somebody has it; nothing: nobody ever does
  QString sentence{};
  std::vector<Fact> facts{};
  QString citation{};
  std::optional<diagram::EventRef> packet{};  ///< that carries it, or is its consequence
  std::vector<std::byte> pointed{};           ///< its bytes there
};

/// All of one connection, with what there is to say about the whole.
struct StepSheet {
  std::vector<StepRow> rows;
  QString note;  ///< why there is nothing, or how it ended; may be empty
};

}  // namespace wiretale::models

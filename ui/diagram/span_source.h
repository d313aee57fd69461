#pragma once

#include <functional>
#include <memory>

#include "ui/diagram/session_outline.h"

namespace wiretale::diagram {

/// What a long session is laid out from, span by span. All of it must outlive the layouts' making.
struct SpanSource {
  const trace::Trace& trace;
  const SessionOutline& outline;
  const AxisOutline& axis;                       ///< of both, where another session is on the same clock
  const DensityPyramid& pyramid;                 ///< of the packets that are drawn
  const DensityPyramid* bright = nullptr;        ///< of those that stand out; null: nothing does
  const trace::Trace* ghost = nullptr;           ///< is drawn behind; null: nothing is
  const SessionOutline* ghostOutline = nullptr;  ///< of it
};

/// Makes and keeps what several sessions and a filter need beside outlines, as long as they are the same.
class SpanGround {
 public:
  using OutlinePtr = std::shared_ptr<const SessionOutline>;
  using OutlineOf = std::function<OutlinePtr(const trace::Trace&)>;

  /// Costs the length of what is new. Good until the next call, as long as the options' sessions live.
  SpanSource prepare(const trace::Trace& trace, const LayoutOptions& options, const OutlineOf& outlineOf);

 private:
  using SetPtr = std::shared_ptr<const trace::EventSet>;
  /// The packets of a set.
  struct Chosen {
    OutlinePtr outline;
    SetPtr set;
    std::unique_ptr<const DensityPyramid> pyramid;
    const DensityPyramid* take(const trace::Trace& trace, const OutlinePtr& of, const SetPtr& wanted);
  };
  const AxisOutline& axisOf(const OutlinePtr& other);

  OutlinePtr m_outline;
  OutlinePtr m_ghost;
  OutlinePtr m_pairedOutline;
  OutlinePtr m_pairedOther;
  std::unique_ptr<const AxisOutline> m_pair;  ///< of those two
  Chosen m_only;
  Chosen m_bright;
};

}  // namespace wiretale::diagram

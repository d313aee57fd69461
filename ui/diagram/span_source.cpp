#include "ui/diagram/span_source.h"

namespace wiretale::diagram {

const DensityPyramid* SpanGround::Chosen::take(const trace::Trace& trace, const OutlinePtr& of, const SetPtr& wanted) {
  if (wanted == nullptr || outline != of || set != wanted) pyramid.reset();
  if (wanted != nullptr && pyramid == nullptr) pyramid = std::make_unique<const DensityPyramid>(trace, wanted.get());
  outline = of;
  set = wanted;
  return pyramid.get();
}

const AxisOutline& SpanGround::axisOf(const OutlinePtr& other) {
  if (other == nullptr) {
    m_pair.reset();
    return m_outline->axis;
  }
  if (m_pair == nullptr || m_pairedOutline != m_outline || m_pairedOther != other) {
    m_pair = std::make_unique<const AxisOutline>(m_outline->axis, other->axis);
    m_pairedOutline = m_outline;
    m_pairedOther = other;
  }
  return *m_pair;
}

SpanSource SpanGround::prepare(const trace::Trace& trace, const LayoutOptions& options, const OutlineOf& outlineOf) {
  const trace::Trace* const beside = options.beside != nullptr ? options.beside : options.ghost;
  m_outline = outlineOf(trace);
  const DensityPyramid* const only = m_only.take(trace, m_outline, options.only);
  SpanSource source{.trace = trace,
                    .outline = *m_outline,
                    .axis = axisOf(beside == nullptr ? nullptr : outlineOf(*beside)),
                    .pyramid = only == nullptr ? m_outline->pyramid : *only,
                    .bright = m_bright.take(trace, m_outline, options.bright)};
  if (options.ghost == nullptr) return source;
  source.ghost = options.ghost;
  m_ghost = outlineOf(*options.ghost);
  source.ghostOutline = m_ghost.get();
  return source;
}

}  // namespace wiretale::diagram

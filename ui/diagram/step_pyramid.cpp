#include "ui/diagram/step_pyramid.h"

namespace wiretale::diagram {

void StepSummary::add(double value) {
  last = static_cast<float>(value);
  least = std::min(least, last);
  most = std::max(most, last);
}

void StepSummary::add(const StepSummary& behind) {
  if (!behind.any()) return;
  least = std::min(least, behind.least);
  most = std::max(most, behind.most);
  last = behind.last;
}

void StepPyramid::add(SimTime at, const Values& values) {
  if (m_levels.empty()) m_levels.emplace_back();
  Level& leaves = m_levels.front();
  if (m_steps == 0 || (m_steps - m_firstSteps.back() >= kStepsInLeaf && at > m_last)) {
    leaves.begins.push_back(at);
    leaves.summaries.resize(leaves.summaries.size() + m_tracks);
    m_firstSteps.push_back(static_cast<std::uint32_t>(m_steps));
  }
  StepSummary* const summaries = &leaves.summaries[leaves.summaries.size() - m_tracks];
  for (std::size_t track = 0; track < m_tracks; ++track) {
    if (!values[track]) continue;
    const double value = *values[track];
    summaries[track].add(value);
    m_most[track] = std::max(m_most[track], value);
    double& least = m_leastPositive[track];
    if (value > 0 && (least == 0 || value < least)) least = value;
  }
  m_last = at;
  ++m_steps;
}

void StepPyramid::finish() {
  if (m_levels.empty()) return;
  while (m_levels.back().begins.size() > 1) {
    Level above;
    const Level& level = m_levels.back();
    for (std::size_t i = 0; i < level.begins.size(); ++i) {
      if (i % kFanOut == 0) {
        above.begins.push_back(level.begins[i]);
        above.summaries.resize(above.summaries.size() + m_tracks);
      }
      StepSummary* const summaries = &above.summaries[above.summaries.size() - m_tracks];
      for (std::size_t track = 0; track < m_tracks; ++track)
        summaries[track].add(level.summaries[i * m_tracks + track]);
    }
    m_levels.push_back(std::move(above));
  }
  for (Level& level : m_levels) {
    level.begins.shrink_to_fit();
    level.summaries.shrink_to_fit();
  }
}

}  // namespace wiretale::diagram

#include "ui/diagram/folded_axis.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace wiretale::diagram {
namespace {

using Piece = TimeAxis::Piece;

double seconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

/// What an idle time becomes at a scale.
struct FoldRule {
  FoldRule(double scale, const Metrics& metrics)
      : pixelsPerSecond(scale),
        height(metrics.foldHeight()),
        kept(std::llround(metrics.foldKeeps() / scale * 1e9)),
        longest(std::llround(metrics.foldFrom() / scale * 1e9)) {}

  bool folds(const IdleTime& idle) const { return idle.length() > longest; }
  double heightOf(SimDuration duration) const { return seconds(duration) * pixelsPerSecond; }
  /// What folding some of them takes from the height.
  double saved(IdleTimes::Sum sum) const { return heightOf(sum.length - 2 * sum.count * kept) - sum.count * height; }

  double pixelsPerSecond;
  double height;  ///< of a fold
  SimDuration kept;
  SimDuration longest;
};

/// Linear stretches and folds take turns. For each block of idle times it is known what folds above it save.
class FoldedPieces : public TimeAxis::Shape {
 public:
  FoldedPieces(std::shared_ptr<const IdleTimes> idle, SimTime end, double top, const FoldRule& rule)
      : m_idle(std::move(idle)), m_end(end), m_top(top), m_rule(rule) {
    IdleTimes::Sum sum;
    const std::size_t blocks = m_idle->blocks();
    m_above.reserve(blocks + 1);
    for (std::size_t i = 0; i < blocks; ++i) {
      m_above.push_back(sum);
      const IdleTimes::Sum more = m_idle->longerThan(i, m_rule.longest);
      sum.count += more.count;
      sum.length += more.length;
    }
    m_above.push_back(sum);
  }

  Piece pieceAt(SimTime time) const override {
    const auto begins = [&](std::size_t block) { return m_idle->block(block).front().from; };
    return find(blockOf([&](std::size_t block) { return begins(block) < time; }),
                [&](const Piece& piece) { return piece.toTime >= time; });
  }

  Piece pieceAtY(double y) const override {
    return find(blockOf([&](std::size_t block) { return beginY(block) < y; }),
                [&](const Piece& piece) { return piece.toY >= y; });
  }

  std::pair<Piece, Piece> ends() const override { return {pieceAt(kSessionStart), pieceAt(m_end)}; }

 private:
  double yBehind(SimTime time, IdleTimes::Sum folded) const {
    return m_top + m_rule.heightOf(time.time_since_epoch()) - m_rule.saved(folded);
  }

  double beginY(std::size_t block) const { return yBehind(m_idle->block(block).front().from, m_above[block]); }

  /// The last one that begins before; the first one if there is none.
  template <typename Before>
  std::size_t blockOf(const Before& before) const {
    std::size_t first = 0;
    for (std::size_t count = m_idle->blocks(); count > 0;) {
      const std::size_t half = count / 2;
      if (!before(first + half)) {
        count = half;
        continue;
      }
      first += half + 1;
      count -= half + 1;
    }
    return first == 0 ? 0 : first - 1;
  }

  /// The first piece that `reaches`, of those that end within the block or begin in it.
  template <typename Reaches>
  Piece find(std::size_t block, const Reaches& reaches) const {
    IdleTimes::Sum folded = m_above[block];
    Piece linear = behindFoldsAbove(block);
    for (const IdleTime& idle : timesIn(block)) {
      if (!m_rule.folds(idle)) continue;
      end(linear, idle.from + m_rule.kept, folded);
      const bool any = linear.toTime > linear.fromTime || folded.count == 0;
      if (any && reaches(linear)) return linear;
      const Piece fold = foldOf(idle, linear.toY);
      if (reaches(fold)) return fold;
      linear = {fold.toTime, fold.toTime, fold.toY, fold.toY, false};
      ++folded.count;
      folded.length += idle.length();
    }
    const IdleTime* const next = firstFoldFrom(block + 1);
    end(linear, next == nullptr ? m_end : next->from + m_rule.kept, folded);
    return linear;
  }

  std::span<const IdleTime> timesIn(std::size_t block) const {
    return m_idle->blocks() == 0 ? std::span<const IdleTime>() : m_idle->block(block);
  }

  void end(Piece& linear, SimTime at, IdleTimes::Sum folded) const {
    linear.toTime = at;
    linear.toY = yBehind(at, folded);
  }

  Piece foldOf(const IdleTime& idle, double top) const {
    return {idle.from + m_rule.kept, idle.to - m_rule.kept, top, top + m_rule.height, true};
  }

  /// An empty piece where the last fold above the block ends; without one at the start.
  Piece behindFoldsAbove(std::size_t block) const {
    const std::uint32_t count = m_above[block].count;
    if (count == 0) return {kSessionStart, kSessionStart, m_top, m_top, false};
    const auto first = std::ranges::lower_bound(m_above, count, {}, &IdleTimes::Sum::count);
    const std::span<const IdleTime> times = timesIn(static_cast<std::size_t>(first - m_above.begin()) - 1);
    const auto last =
        std::ranges::find_if(times.rbegin(), times.rend(), [&](const auto& idle) { return m_rule.folds(idle); });
    const SimTime at = last->to - m_rule.kept;
    const double y = yBehind(at, m_above[block]);
    return {at, at, y, y, false};
  }

  const IdleTime* firstFoldFrom(std::size_t block) const {
    if (block >= m_idle->blocks()) return nullptr;
    const auto more = std::ranges::upper_bound(m_above, m_above[block].count, {}, &IdleTimes::Sum::count);
    if (more == m_above.end()) return nullptr;
    const std::span<const IdleTime> times = timesIn(static_cast<std::size_t>(more - m_above.begin()) - 1);
    return &*std::ranges::find_if(times, [&](const auto& idle) { return m_rule.folds(idle); });
  }

  std::shared_ptr<const IdleTimes> m_idle;
  SimTime m_end;
  double m_top;
  FoldRule m_rule;
  std::vector<IdleTimes::Sum> m_above;  ///< by block: folds above it; at the end: all
};

const std::shared_ptr<const IdleTimes>& nothing() {
  static const auto kNothing = std::make_shared<const IdleTimes>();
  return kNothing;
}

}  // namespace

TimeAxis foldedAxis(std::shared_ptr<const IdleTimes> idle, SimTime end, double pixelsPerSecond,
                    const Metrics& metrics) {
  if (idle == nullptr) idle = nothing();
  return TimeAxis(std::make_shared<const FoldedPieces>(std::move(idle), end, metrics.axisTop(),
                                                       FoldRule(pixelsPerSecond, metrics)));
}

}  // namespace wiretale::diagram

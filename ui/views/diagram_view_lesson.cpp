#include <algorithm>

#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/diagram/fonts.h"
#include "ui/diagram/spoken_view.h"
#include "ui/session/lesson_player.h"
#include "ui/views/diagram_view.h"

// What a lesson speaks of at its stop is laid out first; before a class it is zoomed and scrolled to as well.

namespace wiretale::views {

using session::LessonPlayer;

namespace {

constexpr double kLeastNarrowing = 0.75;
constexpr double kSlack = 0.985;  // some measures are whole pixels

}  // namespace

void DiagramView::attend(bool attentive) {
  m_attentive = attentive;
  setHorizontalScrollBarPolicy(attentive ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  setVerticalScrollBarPolicy(attentive ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  m_stopZoom = m_zoom;
  onStop();
}

diagram::Spoken DiagramView::spokenNow() const {
  const LessonPlayer& player = m_session.lessons();
  if (!player.active()) return {};
  return {.at = m_futureHidden ? player.stop().at : kNever, .packets = player.stop().spoken};
}

/// The player knows of another trace before the view does; the view is laid out once, when it does.
void DiagramView::onStop() {
  diagram::Spoken spoken = spokenNow();
  if (spoken == m_spoken) return settle();
  m_spoken = std::move(spoken);
  if (!m_source.shows(m_session.trace())) return;
  layOutAgain();
  settle();
}

/// Not while somebody plays with the session or has zoomed: what they look at stays as they made it.
void DiagramView::zoomForStop() {
  const LessonPlayer& player = m_session.lessons();
  const bool own = m_zoom != m_stopZoom || player.strayed();
  if (!m_attentive || !player.active() || own || viewport()->height() <= 0) return;
  if (diagram::inSpans(*m_session.trace(), options(1))) return;
  m_narrowing = 1;
  if (const double width = chooseZoom(); width > viewport()->width()) {
    m_narrowing = std::max(kLeastNarrowing, kSlack * viewport()->width() / width);
    chooseZoom();
  }
}

/// How wide the picture becomes.
double DiagramView::chooseZoom() {
  const lesson::Stop& stop = m_session.lessons().stop();
  diagram::LayoutOptions wanted = options(1);
  wanted.spoken.at = stop.at;
  const diagram::SpokenView view = diagram::viewOfSpoken(*m_session.trace(), wanted, lesson::spokenOf(stop),
                                                         viewport()->height(), diagram::FontMeasurer());
  m_zoom = m_stopZoom = view.zoom;
  return view.width;
}

/// At the stop: on the way there the view follows the playhead.
void DiagramView::settle() {
  const LessonPlayer& player = m_session.lessons();
  const session::Playback& playback = m_session.playback();
  if (!m_attentive || !player.active() || playback.playing() || playback.at() != player.stop().at) return;
  if (m_source.isLong() || m_source.axis().pieces().empty()) return;
  const diagram::SpokenView view =
      diagram::partShowing(layout(), player.stop().at, lesson::spokenOf(player.stop()), viewport()->height());
  const QScopedValueRollback scrolling(m_scrolling, true);
  verticalScrollBar()->setValue(qRound(view.top));
}

}  // namespace wiretale::views

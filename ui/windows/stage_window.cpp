#include "ui/windows/stage_window.h"

#include <utility>

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/views/caption_bar.h"
#include "ui/views/diagram_view.h"
#include "ui/views/stage_overlay.h"
#include "ui/views/stage_strip.h"

namespace wiretale::windows {

using Cover = views::StageOverlay::Cover;

namespace {

constexpr int kStripMilliseconds = 2'000;

}  // namespace

StageWindow::StageWindow(session::Session& session, session::Presenting& presenting, PresentKeys keys)
    : m_session(session),
      m_presenting(presenting),
      m_keys(std::move(keys)),
      m_diagram(new views::DiagramView(session, this)),
      m_caption(new views::CaptionBar(this)),
      m_overlay(new views::StageOverlay(this)),
      m_strip(new views::StageStrip(session, this)) {
  setWindowTitle(tr("Wiretale: presentation"));
  setMouseTracking(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_diagram, 1);
  column->addWidget(m_caption);
  m_diagram->setFocusPolicy(Qt::NoFocus);
  m_diagram->viewport()->installEventFilter(this);
  m_overlay->installEventFilter(this);
  m_diagram->setTypeScale(kTypeScale);
  m_diagram->hideFuture(true);
  m_diagram->attend(true);
  m_strip->hide();
  m_hideStrip.setSingleShot(true);
  m_hideStrip.setInterval(kStripMilliseconds);
  connect(&m_hideStrip, &QTimer::timeout, this, [this] {
    if (m_strip->underMouse()) return m_hideStrip.start();
    m_strip->hide();
  });
  connect(m_strip, &views::StageStrip::nextWanted, &presenting, &session::Presenting::next);
  connect(m_strip, &views::StageStrip::previousWanted, &presenting, &session::Presenting::previous);
  connect(m_strip, &views::StageStrip::leaveWanted, this, &StageWindow::leave);
  connect(&presenting, &session::Presenting::changed, this, &StageWindow::showWords);
  connect(&presenting.player(), &session::LessonPlayer::stepChanged, m_overlay, &views::StageOverlay::wipe);
  showWords();
}

void StageWindow::setTheme(const diagram::Theme& theme) {
  m_diagram->setTheme(theme);
  QPalette paper = palette();
  paper.setColor(QPalette::Window, theme.paper());
  paper.setColor(QPalette::Text, theme.textOf(diagram::Ink::Text));
  paper.setColor(QPalette::Mid, theme.lineOf(diagram::Ink::Grid));
  m_caption->setPalette(paper);
}

void StageWindow::showWords() {
  const session::LessonPlayer& player = m_presenting.player();
  if (m_presenting.asking()) return m_caption->ask(m_presenting.words());
  const int steps = player.active() ? static_cast<int>(player.lesson().steps.size()) : 0;
  m_caption->showCaption(m_presenting.words(), player.active() ? static_cast<int>(player.step()) + 1 : 0, steps);
}

void StageWindow::keyPressEvent(QKeyEvent* event) {
  pressed(*event);
}

void StageWindow::pressed(QKeyEvent& key) {
  key.accept();
  if (m_overlay->cover() != Cover::None) return m_overlay->setCover(Cover::None);
  if (const auto wanted = m_keys.actFor(key.key())) act(*wanted);
}

void StageWindow::act(PresentAct act) {
  switch (act) {
    case PresentAct::Next:
      return m_presenting.next();
    case PresentAct::Previous:
      return m_presenting.previous();
    case PresentAct::First:
      return m_presenting.first();
    case PresentAct::Last:
      return m_presenting.last();
    case PresentAct::Black:
    case PresentAct::White:
      return cover(act);
    case PresentAct::Leave:
      return leave();
    default:
      return playOrDraw(act);
  }
}

void StageWindow::playOrDraw(PresentAct act) {
  switch (act) {
    case PresentAct::StepForward:
      return m_session.playback().stepForward();
    case PresentAct::StepBack:
      return m_session.playback().stepBack();
    case PresentAct::ZoomIn:
      return m_diagram->zoomIn();
    case PresentAct::ZoomOut:
      return m_diagram->zoomOut();
    case PresentAct::WholeSession:
      return m_diagram->fit();
    case PresentAct::Point:
      return m_overlay->setPointing(!m_overlay->pointing());
    case PresentAct::Wipe:
      return m_overlay->wipe();
    case PresentAct::Drop:
      return m_session.dropSelected();
    default:
      return usePen(act);
  }
}

void StageWindow::cover(PresentAct act) {
  m_strip->hide();
  m_overlay->setCover(act == PresentAct::Black ? Cover::Black : Cover::White);
}

void StageWindow::usePen(PresentAct act) {
  if (act == PresentAct::PenOff) return m_overlay->setPen(std::nullopt);
  m_overlay->setPointing(false);
  m_overlay->setPen(static_cast<int>(act) - static_cast<int>(PresentAct::Pen1));
}

/// One thing at a time: pen and pointer are put away, what was played with is taken back, and only then it ends.
void StageWindow::leave() {
  if (m_overlay->pen() || m_overlay->pointing()) {
    m_overlay->setPen(std::nullopt);
    m_overlay->setPointing(false);
    return;
  }
  if (m_presenting.player().strayed()) return m_presenting.player().returnToStop();
  Q_EMIT left();
}

void StageWindow::showStrip() {
  if (m_overlay->cover() != Cover::None || m_overlay->pen()) return;
  m_strip->show();
  m_strip->raise();
  m_hideStrip.start();
}

void StageWindow::mouseMoveEvent(QMouseEvent* event) {
  showStrip();
  QWidget::mouseMoveEvent(event);
}

bool StageWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseMove) showStrip();
  return QWidget::eventFilter(watched, event);
}

void StageWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_caption->setScreenHeight(height());
  m_strip->setScreenHeight(height());
  m_overlay->setGeometry(rect());
  m_overlay->raise();
  const int stripHeight = m_strip->sizeHint().height();
  m_strip->setGeometry(0, height() - m_caption->height() - stripHeight, width(), stripHeight);
  m_strip->raise();
}

void StageWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setWindowTitle(tr("Wiretale: presentation"));
  QWidget::changeEvent(event);
}

void StageWindow::closeEvent(QCloseEvent* event) {
  QWidget::closeEvent(event);
  Q_EMIT left();
}

}  // namespace wiretale::windows

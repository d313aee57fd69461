#include "ui/windows/beside_flow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/session/branches.h"
#include "ui/text/scenario_text.h"
#include "ui/views/symbol_button.h"
#include "ui/windows/opening.h"

namespace wiretale::windows {

using session::Session;
using views::DiagramView;

BesideFlow::BesideFlow(Session& session, settings::Settings& settings, FileFlow& files, QSplitter& splitter,
                       QLabel& caption, DiagramView& diagram, QWidget& window)
    : QObject(&window),
      m_session(session),
      m_settings(settings),
      m_files(files),
      m_splitter(splitter),
      m_caption(caption),
      m_diagram(diagram),
      m_window(window),
      m_theme(diagram.theme()) {
  connect(&session, &Session::besideChanged, this, &BesideFlow::follow);
}

void BesideFlow::chooseByDialog() {
  auto* dialog = new CompareDialog(m_session.scenario(), &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setPlace(m_session.besidePlace());
  connect(dialog, &CompareDialog::chosen, this, &BesideFlow::choose);
  dialog->open();
}

void BesideFlow::choose(const CompareDialog::Choice& choice, Session::Beside place) {
  using Kind = CompareDialog::Choice::Kind;
  if (choice.kind == Kind::File) {
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Compare with"), m_settings.lastFolder(),
        tr("Scenarios and pictures of them (*.wiretale *.png *.svg *.pdf);;Scenarios (*.wiretale);;All files (*)"));
    if (!path.isEmpty()) compareWithFile(path, place);
    return;
  }
  if (choice.kind == Kind::Builtin) {
    if (const auto opened = openBuiltin(choice.name))
      m_session.compareWith(opened->scenario, text::scenarioTitle(opened->scenario), place);
    return;
  }
  if (choice.kind == Kind::Pair && !m_files.openByName(choice.name)) return;
  const QString branch = choice.kind == Kind::Pair ? choice.branch : choice.name;
  m_session.compareWith(session::branchNamed(m_session.scenario(), branch.toStdString()),
                        text::branchName(branch.toStdString()), place);
}

void BesideFlow::compareWithFile(const QString& path, Session::Beside place) {
  const auto opened = openFile(path);
  if (!opened) return m_files.refuse(opened.error());
  m_settings.setLastFolder(QFileInfo(path).absolutePath());
  m_session.compareWith(opened->scenario, QFileInfo(path).completeBaseName(), place);
}

void BesideFlow::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  if (m_view != nullptr) m_view->setTheme(theme);
}

/// Shows what the session has beside it.
void BesideFlow::follow() {
  const bool wanted = m_session.isComparing() && m_session.besidePlace() == Session::Beside::Next;
  if (!wanted) return removeView();
  if (m_view == nullptr) addView();
  nameRuns();
}

void BesideFlow::addView() {
  m_pane = new QWidget(&m_splitter);
  auto* column = new QVBoxLayout(m_pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, 0, 8, 0);
  m_besideCaption = new QLabel(m_pane);
  m_besideCaption->setAlignment(Qt::AlignCenter);
  m_besideCaption->setFixedHeight(m_caption.height());
  auto* close = new views::SymbolButton(views::Symbol::Remove, views::SymbolButton::Shape::Bare, m_pane);
  close->setPurpose(tr("End the comparison"));
  head->addWidget(m_besideCaption, 1);
  head->addWidget(close);
  column->addLayout(head);
  m_view = new DiagramView(*m_session.other(), m_pane);
  m_view->setMinimumSize(320, 200);
  m_view->setTheme(m_theme);
  column->addWidget(m_view, 1);
  m_splitter.addWidget(m_pane);
  m_splitter.setSizes({1, 1});
  connect(close, &views::SymbolButton::clicked, &m_session, &Session::stopComparing, Qt::QueuedConnection);
  connectScrolling();
  Q_EMIT shown();
}

/// One scale and one place of the clock for both.
void BesideFlow::connectScrolling() {
  const auto scroll = [this](DiagramView& from, DiagramView& to) {
    connect(from.verticalScrollBar(), &QScrollBar::valueChanged, &to, [this, &to](int value) {
      if (m_scrolling) return;
      const QScopedValueRollback scrolling(m_scrolling, true);
      to.verticalScrollBar()->setValue(value);
    });
    connect(&from, &DiagramView::zoomChanged, &to, [&to](double zoom) {
      if (zoom != to.zoom()) to.setZoom(zoom);
    });
  };
  scroll(m_diagram, *m_view);
  scroll(*m_view, m_diagram);
  m_view->setZoom(m_diagram.zoom());
}

void BesideFlow::nameRuns() {
  m_caption.setText(m_session.ownName());
  m_besideCaption->setText(m_session.otherName());
  m_caption.show();
}

void BesideFlow::removeView() {
  m_caption.hide();
  if (m_pane == nullptr) return;
  delete m_pane;
  m_pane = nullptr;
  m_besideCaption = nullptr;
  m_view = nullptr;
}

}  // namespace wiretale::windows

#include "ui/windows/menu_bar_builder.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include "ui/diagram/plot_layout.h"
#include "ui/windows/choice_menu.h"
#include "ui/windows/language_choice.h"
#include "ui/windows/main_window.h"
#include "ui/windows/pane_shelf.h"

namespace wiretale::windows {

namespace {

/// Of the bar with its menus: the room is there before them.
constexpr int kHeight = 33;

constexpr std::array kMenuNames{QT_TRANSLATE_NOOP("Menus", "&File"), QT_TRANSLATE_NOOP("Menus", "&Edit"),
                                QT_TRANSLATE_NOOP("Menus", "&View"), QT_TRANSLATE_NOOP("Menus", "&Play"),
                                QT_TRANSLATE_NOOP("Menus", "&Help")};

constexpr std::array kWindowThemeNames{QT_TRANSLATE_NOOP("Menus", "As the &desktop"),
                                       QT_TRANSLATE_NOOP("Menus", "&Light"), QT_TRANSLATE_NOOP("Menus", "D&ark")};

// In the order of diagram::PlotKind.
constexpr std::array kPlotNames{
    QT_TRANSLATE_NOOP("Menus", "&Congestion window"), QT_TRANSLATE_NOOP("Menus", "&Round trip and RTO"),
    QT_TRANSLATE_NOOP("Menus", "&Sequence numbers"),  QT_TRANSLATE_NOOP("Menus", "&Throughput and goodput"),
    QT_TRANSLATE_NOOP("Menus", "Peer's &window"),     QT_TRANSLATE_NOOP("Menus", "Time–se&quence (tcptrace)")};
static_assert(kPlotNames.size() == diagram::kPlotKindCount);

// In the order of diagram::TimeScale.
constexpr std::array kTimeScaleNames{QT_TRANSLATE_NOOP("Menus", "&Fold idle time"),
                                     QT_TRANSLATE_NOOP("Menus", "&Linear time"),
                                     QT_TRANSLATE_NOOP("Menus", "&Evenly spaced events")};

// In the order of diagram::TimeLabels.
constexpr std::array kTimeLabelNames{QT_TRANSLATE_NOOP("Menus", "Times since the &start"),
                                     QT_TRANSLATE_NOOP("Menus", "Times since the event a&bove"),
                                     QT_TRANSLATE_NOOP("Menus", "By the &clock")};

constexpr std::array kDiagramThemeNames{QT_TRANSLATE_NOOP("Menus", "As the &window"),
                                        QT_TRANSLATE_NOOP("Menus", "&Light"), QT_TRANSLATE_NOOP("Menus", "D&ark"),
                                        QT_TRANSLATE_NOOP("Menus", "&Print"),
                                        QT_TRANSLATE_NOOP("Menus", "&High contrast")};

}  // namespace

MenuBarBuilder::MenuBarBuilder(MainWindow& window, ActionSet& actions, FileFlow& files, settings::Settings& settings)
    : QObject(&window), m_window(window), m_actions(actions), m_files(files), m_settings(settings) {
  window.menuBar()->setMinimumHeight(kHeight);
}

void MenuBarBuilder::fill(std::initializer_list<QDockWidget*> sides, PaneShelf& panes) {
  fillFromTable();
  addPanes(sides, panes);
  addPlots();
  addTime();
  addThemes();
  addLanguages();
  connect(m_recent, &QMenu::aboutToShow, this, &MenuBarBuilder::fillRecent);
  retranslate();
}

void MenuBarBuilder::fillFromTable() {
  for (QMenu*& menu : m_menus) menu = m_window.menuBar()->addMenu(QString());
  for (const ActionSpec& spec : actionTable()) {
    if (spec.separatorBefore) menu(spec.menu).addSeparator();
    menu(spec.menu).addAction(&m_actions[spec.act]);
    if (spec.act == Act::Open) m_recent = menu(spec.menu).addMenu(QString());
  }
}

void MenuBarBuilder::addPanes(std::initializer_list<QDockWidget*> sides, PaneShelf& panes) {
  menu(MenuId::View).addSeparator();
  std::size_t place = 0;
  for (QDockWidget* side : sides) {
    m_sides[place] = side->toggleViewAction();
    menu(MenuId::View).addAction(m_sides[place++]);
  }
  for (const PaneSpec& spec : paneTable()) menu(MenuId::View).addAction(&panes.toggleAction(spec.pane));
}

/// Any of them, beside the diagram.
void MenuBarBuilder::addPlots() {
  m_plots = menu(MenuId::View).addMenu(QString());
  for (std::size_t kind = 0; kind < kPlotNames.size(); ++kind) {
    QAction* action = m_plots->addAction(QString());
    const unsigned bit = 1U << kind;
    action->setCheckable(true);
    action->setChecked((m_settings.plots() & bit) != 0);
    action->setData(static_cast<int>(kind));
    connect(action, &QAction::toggled, this, [this, bit](bool on) {
      m_settings.setPlots(on ? m_settings.plots() | bit : m_settings.plots() & ~bit);
      m_window.showPlots();
    });
  }
}

/// How the diagram shares out time, and what stands beside it.
void MenuBarBuilder::addTime() {
  m_timeScales = menu(MenuId::View).addMenu(QString());
  fillChoices(*m_timeScales, kTimeScaleNames, static_cast<int>(m_settings.timeScale()), [this](int scale) {
    m_settings.setTimeScale(static_cast<settings::TimeScale>(scale));
    m_window.showTime();
  });
  m_timeLabels = menu(MenuId::View).addMenu(QString());
  fillChoices(*m_timeLabels, kTimeLabelNames, static_cast<int>(m_settings.timeLabels()), [this](int labels) {
    m_settings.setTimeLabels(static_cast<settings::TimeLabels>(labels));
    m_window.showTime();
  });
  m_windows = menu(MenuId::View).addAction(QString());
  m_windows->setCheckable(true);
  m_windows->setChecked(m_settings.windowBars());
  connect(m_windows, &QAction::toggled, this, [this](bool on) {
    m_settings.setWindowBars(on);
    m_window.showTime();
  });
}

void MenuBarBuilder::addThemes() {
  QMenu& view = menu(MenuId::View);
  view.addSeparator();
  m_windowThemes = view.addMenu(QString());
  fillChoices(*m_windowThemes, kWindowThemeNames, static_cast<int>(m_settings.windowTheme()), [this](int theme) {
    m_settings.setWindowTheme(static_cast<settings::WindowTheme>(theme));
    m_window.applyTheme();
  });
  m_diagramThemes = view.addMenu(QString());
  fillChoices(*m_diagramThemes, kDiagramThemeNames, static_cast<int>(m_settings.diagramTheme()), [this](int theme) {
    m_settings.setDiagramTheme(static_cast<settings::DiagramTheme>(theme));
    m_window.applyTheme();
  });
}

void MenuBarBuilder::addLanguages() {
  m_languages = menu(MenuId::View).addMenu(QString());
  fillChoices(*m_languages, kLanguageNames, languageNumber(m_settings.language()), [this](int number) {
    m_settings.setLanguage(languageCode(number));
    showLanguage(m_settings.language());
  });
}

/// Missing files stay in the list, greyed: a memory stick may come back.
void MenuBarBuilder::fillRecent() {
  m_recent->clear();
  for (const QString& path : m_settings.recentFiles()) {
    QAction* action = m_recent->addAction(QFileInfo(path).fileName(), &m_files, [this, path] { m_files.open(path); });
    action->setToolTip(path);
    action->setStatusTip(path);
    action->setEnabled(QFileInfo::exists(path));
  }
  m_recent->addSeparator();
  QAction* clear = m_recent->addAction(tr("&Clear"), this, [this] { m_settings.clearRecentFiles(); });
  clear->setEnabled(!m_settings.recentFiles().isEmpty());
}

void MenuBarBuilder::retranslate() {
  for (std::size_t place = 0; place < m_menus.size(); ++place)
    m_menus[place]->setTitle(QCoreApplication::translate("Menus", kMenuNames[place]));
  m_recent->setTitle(tr("Open &recent"));
  m_windowThemes->setTitle(tr("Window &theme"));
  m_diagramThemes->setTitle(tr("&Diagram theme"));
  m_languages->setTitle(tr("&Language"));
  m_sides[0]->setText(tr("&What if"));
  m_sides[1]->setText(tr("In&spector"));
  m_plots->setTitle(tr("&Plots"));
  m_timeScales->setTitle(tr("Time &axis"));
  m_timeLabels->setTitle(tr("T&imes"));
  m_windows->setText(tr("Windows &beside the lanes"));
  retranslateChoices(*m_plots, kPlotNames);
  retranslateChoices(*m_timeScales, kTimeScaleNames);
  retranslateChoices(*m_timeLabels, kTimeLabelNames);
  retranslateChoices(*m_windowThemes, kWindowThemeNames);
  retranslateChoices(*m_diagramThemes, kDiagramThemeNames);
  retranslateChoices(*m_languages, kLanguageNames);
}

}  // namespace wiretale::windows

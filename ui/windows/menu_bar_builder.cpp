#include "ui/windows/menu_bar_builder.h"

#include <QActionGroup>
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
                                QT_TRANSLATE_NOOP("Menus", "&View"), QT_TRANSLATE_NOOP("Menus", "&Change"),
                                QT_TRANSLATE_NOOP("Menus", "&Play"), QT_TRANSLATE_NOOP("Menus", "&Help"),
                                QT_TRANSLATE_NOOP("Menus", "&Panes")};
static_assert(kMenuNames.size() == kMenuCount);

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

// In a menu with the others, whose letters are taken.
constexpr std::array kDiagramThemeNames{QT_TRANSLATE_NOOP("Menus", "As the &window"),
                                        QT_TRANSLATE_NOOP("Menus", "L&ight"), QT_TRANSLATE_NOOP("Menus", "Da&rk"),
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
  addTime();
  addPlots();
  addAppearance();
  addLanguages();
  connect(m_recent, &QMenu::aboutToShow, this, &MenuBarBuilder::fillRecent);
  retranslate();
}

void MenuBarBuilder::fillFromTable() {
  for (std::size_t place = 0; place < kTopMenuCount; ++place) m_menus[place] = m_window.menuBar()->addMenu(QString());
  m_menus[static_cast<std::size_t>(MenuId::Panes)] = new QMenu(&menu(MenuId::View));
  for (const ActionSpec& spec : actionTable()) {
    if (spec.separatorBefore) menu(spec.menu).addSeparator();
    menu(spec.menu).addAction(&m_actions[spec.act]);
    addBehind(spec.act);
  }
}

/// The menus within menus.
void MenuBarBuilder::addBehind(Act act) {
  QMenu& view = menu(MenuId::View);
  if (act == Act::Open) m_recent = menu(MenuId::File).addMenu(QString());
  if (act == Act::Fit) {
    view.addSeparator();
    view.addMenu(&menu(MenuId::Panes));
    m_time = view.addMenu(QString());
    m_plots = view.addMenu(QString());
  }
  if (act == Act::Bench) {
    view.addSeparator();
    m_appearance = view.addMenu(QString());
    m_languages = view.addMenu(QString());
  }
}

/// Before what the table has about them.
void MenuBarBuilder::addPanes(std::initializer_list<QDockWidget*> sides, PaneShelf& panes) {
  QMenu& list = menu(MenuId::Panes);
  QAction* const first = list.actions().front();
  std::size_t place = 0;
  for (QDockWidget* side : sides) {
    m_sides[place] = side->toggleViewAction();
    list.insertAction(first, m_sides[place++]);
  }
  list.insertSeparator(first);
  for (const PaneSpec& spec : paneTable()) list.insertAction(first, &panes.toggleAction(spec.pane));
}

/// How the diagram shares out time, and what stands at its edge.
void MenuBarBuilder::addTime() {
  QActionGroup& scales =
      addChoices(*m_time, kTimeScaleNames, static_cast<int>(m_settings.timeScale()), [this](int scale) {
        m_settings.setTimeScale(static_cast<settings::TimeScale>(scale));
        m_window.showTime();
      });
  m_time->addSeparator();
  QActionGroup& labels =
      addChoices(*m_time, kTimeLabelNames, static_cast<int>(m_settings.timeLabels()), [this](int label) {
        m_settings.setTimeLabels(static_cast<settings::TimeLabels>(label));
        m_window.showTime();
      });
  m_choices.emplace_back(&scales, kTimeScaleNames);
  m_choices.emplace_back(&labels, kTimeLabelNames);
}

/// Any of them, beside the diagram; and windows as bars beside its lanes.
void MenuBarBuilder::addPlots() {
  QActionGroup& plots = addSwitches(*m_plots, kPlotNames, m_settings.plots(), [this](unsigned on) {
    m_settings.setPlots(on);
    m_window.showPlots();
  });
  m_choices.emplace_back(&plots, kPlotNames);
  m_plots->addSeparator();
  m_windows = m_plots->addAction(QString());
  m_windows->setCheckable(true);
  m_windows->setChecked(m_settings.windowBars());
  connect(m_windows, &QAction::toggled, this, [this](bool on) {
    m_settings.setWindowBars(on);
    m_window.showTime();
  });
}

void MenuBarBuilder::addAppearance() {
  m_windowLook = m_appearance->addSection(QString());
  QActionGroup& windows =
      addChoices(*m_appearance, kWindowThemeNames, static_cast<int>(m_settings.windowTheme()), [this](int theme) {
        m_settings.setWindowTheme(static_cast<settings::WindowTheme>(theme));
        m_window.applyTheme();
      });
  m_diagramLook = m_appearance->addSection(QString());
  QActionGroup& diagrams =
      addChoices(*m_appearance, kDiagramThemeNames, static_cast<int>(m_settings.diagramTheme()), [this](int theme) {
        m_settings.setDiagramTheme(static_cast<settings::DiagramTheme>(theme));
        m_window.applyTheme();
      });
  m_choices.emplace_back(&windows, kWindowThemeNames);
  m_choices.emplace_back(&diagrams, kDiagramThemeNames);
}

void MenuBarBuilder::addLanguages() {
  QActionGroup& languages =
      addChoices(*m_languages, kLanguageNames, languageNumber(m_settings.language()), [this](int number) {
        m_settings.setLanguage(languageCode(number));
        showLanguage(m_settings.language());
      });
  m_choices.emplace_back(&languages, kLanguageNames);
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
  m_time->setTitle(tr("&Time"));
  m_plots->setTitle(tr("P&lots"));
  m_appearance->setTitle(tr("App&earance"));
  m_languages->setTitle(tr("Lan&guage"));
  m_windowLook->setText(tr("Window"));
  m_diagramLook->setText(tr("Diagram"));
  m_sides[0]->setText(tr("&What if"));
  m_sides[1]->setText(tr("In&spector"));
  m_windows->setText(tr("Windows &beside the lanes"));
  for (const auto& [group, names] : m_choices) retranslateChoices(*group, names);
}

}  // namespace wiretale::windows

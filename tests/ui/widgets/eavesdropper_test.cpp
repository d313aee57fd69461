// With the eavesdropper's switch on, nothing that only the ends know is to be read anywhere in the window.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextEdit>

#include "core/trace/key_steps.h"
#include "core/trace/tls_content.h"
#include "core/trace/wire_view.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/diagram/state_graph.h"
#include "ui/export/exporter.h"
#include "ui/models/event_sentence.h"
#include "ui/models/layer_rows.h"
#include "ui/session/lesson_player.h"
#include "ui/text/reason_text.h"
#include "ui/views/inspector_panel.h"
#include "ui/windows/pane_shelf.h"
#include "ui/windows/picture_source.h"

namespace wiretale::windows {
namespace {

using diagram::EventRef;
using testing::OpenWindow;
using trace::Trace;

/// Lower case without spaces, so that hex is found however it is written.
QString packed(const QString& text) {
  QString all = text.toLower();
  all.remove(QRegularExpression(QStringLiteral("\\s+")));
  return all;
}

void addModel(QStringList& texts, const QAbstractItemModel& model, const QModelIndex& parent) {
  for (int row = 0; row < model.rowCount(parent); ++row) {
    for (int column = 0; column < model.columnCount(parent); ++column) {
      const QModelIndex index = model.index(row, column, parent);
      for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole},
                             int{Qt::AccessibleDescriptionRole}, int{Qt::StatusTipRole}})
        texts += index.data(role).toString();
    }
    addModel(texts, model, model.index(row, 0, parent));
  }
}

void addAccessible(QStringList& texts, QAccessibleInterface* element, int depth = 0) {
  if (element == nullptr || depth > 6) return;
  for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
    texts += element->text(kind);
  for (int i = 0; i < std::min(element->childCount(), 400); ++i) addAccessible(texts, element->child(i), depth + 1);
}

/// What a widget says, in any way.
void addWidget(QStringList& texts, QWidget& widget) {
  texts += {widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
  if (const auto* label = qobject_cast<QLabel*>(&widget)) texts += label->text();
  if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) texts += button->text();
  if (const auto* edit = qobject_cast<QTextEdit*>(&widget)) texts += edit->toPlainText();
  if (const auto* edit = qobject_cast<QPlainTextEdit*>(&widget)) texts += edit->toPlainText();
  if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view != nullptr && view->model() != nullptr)
    addModel(texts, *view->model(), {});
}

struct Watched : OpenWindow {
  explicit Watched(const char* scenario) : OpenWindow(scenario) {
    for (const PaneId pane : {PaneId::ControlBlock, PaneId::States, PaneId::Layers, PaneId::Keys, PaneId::Certificates,
                              PaneId::Events, PaneId::Comparison})
      window.panes().show(pane);
    session.playback().toEnd();
    key(Qt::Key_W);
    QTest::qWait(120);
  }

  const Trace& whole() const { return *session.wholeTrace(); }

  /// All of the window as it is now, but for what the user has written: "what if" shows his scenario.
  QStringList texts() {
    QStringList all{window.windowTitle()};
    QTest::qWait(60);                                     // panes follow a moment later
    for (QWidget* content : window.panes().contents()) {  // those behind tabs as well
      addWidget(all, *content);
      for (QWidget* widget : content->findChildren<QWidget*>()) addWidget(all, *widget);
    }
    for (const PaneId pane : {PaneId::ControlBlock, PaneId::States, PaneId::Layers, PaneId::Keys, PaneId::Certificates,
                              PaneId::Events, PaneId::Comparison}) {
      window.panes().show(pane);
      QTest::qWait(60);  // a pane follows a moment later, and one behind a tab when it comes to the front
      QWidget& content = window.panes().content(pane);
      addWidget(all, content);
      for (QWidget* widget : content.findChildren<QWidget*>()) addWidget(all, *widget);
    }
    window.inspector().refresh();
    addWidget(all, window.inspector());
    for (QWidget* widget : window.inspector().findChildren<QWidget*>()) addWidget(all, *widget);
    for (const auto* list : {&window.diagram().layout().texts, &window.diagram().layout().headTexts})
      for (const diagram::TextShape& text : *list) all += text.text;
    addAccessible(all, QAccessible::queryAccessibleInterface(&window.diagram()));
    return all;
  }

  /// As an SVG, titles and all; without the scenario that travels inside.
  QString picture() {
    const QTemporaryDir folder;
    HeldRequest held = holdRequest(session, window.diagram(), {.suffix = QStringLiteral("svg")});
    held.request.scenario.clear();
    const QString path = folder.filePath(QStringLiteral("seen.svg"));
    EXPECT_TRUE(exportTo(*exporting::exporterFor(u"svg"), held.request, path));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
  }

  void selectPacket(trace::Index packet) {
    session.select({EventRef::Kind::Packet, trace().packets[packet].from, packet});
  }
};

/// Hex of every secret, and of every plaintext that was encrypted, long enough not to be anywhere by chance.
QStringList secretsOf(const Trace& trace) {
  constexpr std::size_t kTooShort = 12;
  QStringList secrets;
  const auto add = [&](const std::vector<std::byte>& bytes) {
    if (bytes.size() < kTooShort) return;
    const auto* begin = reinterpret_cast<const char*>(bytes.data());
    secrets += QString::fromLatin1(QByteArray(begin, static_cast<qsizetype>(kTooShort)).toHex());
  };
  for (std::size_t i = 0; i < trace.tls->secrets.size(); ++i) {
    const tls::ConnectionSecrets& connection = trace.tls->secrets[i];
    for (std::size_t k = 0; k < connection.handshakes.size(); ++k)
      for (const trace::KeyStep& step : trace::keyStepsOf(*trace.tls, i, k))
        if (step.place != trace::KeyPlace::Wire && step.phase != trace::KeyPhase::Randoms) add(step.value);
  }
  return secrets;
}

/// Whatever a side says of why it did something.
QStringList reasonsOf(const Trace& trace) {
  std::set<QString> sentences;
  const auto add = [&](trace::Index reason, Side side, trace::ConnectionIndex connection) {
    if (reason != trace::kNoIndex) sentences.insert(text::sentence(trace, trace.reasonAt(reason), side, connection));
  };
  for (const trace::PacketRecord& packet : trace.packets) {
    add(packet.sentReason, packet.from, packet.connection);
    add(packet.arrivalReason, otherSide(packet.from), packet.connection);
  }
  for (const trace::TimerSpan& timer : trace.timers) add(timer.startReason, timer.side, timer.connection);
  for (const Side side : kSides)
    for (const trace::StateSpan& span : trace.states[side]) add(span.reason, side, span.connection);
  for (trace::Index i = 0; i < trace.appEvents.size(); ++i)
    sentences.insert(models::eventSentence(trace, {EventRef::Kind::App, trace.appEvents[i].side, i}));
  for (trace::Index i = 0; i < trace.timers.size(); ++i)
    sentences.insert(models::eventSentence(trace, {EventRef::Kind::Timer, trace.timers[i].side, i}));
  for (const Side side : kSides)
    for (trace::Index i = 0; i < trace.states[side].size(); ++i)
      sentences.insert(models::eventSentence(trace, {EventRef::Kind::State, side, i}));
  sentences.erase(QString());
  return {sentences.begin(), sentences.end()};
}

/// What the applications say; "Finished" and its like are names of messages that are encrypted.
QStringList insideOf(const char* scenario) {
  QStringList words{QStringLiteral("GET / HTTP"), QStringLiteral("HTTP/1.1 200"), QStringLiteral("How warm"),
                    QStringLiteral("21 degrees"), QStringLiteral("Finished"),     QStringLiteral("close_notify")};
  if (std::string_view(scenario).starts_with("tls13"))
    words += {QStringLiteral("EncryptedExtensions"), QStringLiteral("NewSessionTicket")};
  return words;
}

void expectNothingOf(const QStringList& inside, const QString& all, const char* where) {
  constexpr qsizetype kAround = 60;
  for (const QString& one : inside) {
    const qsizetype found = all.indexOf(packed(one));
    EXPECT_EQ(found, -1) << where << ": " << one.toStdString() << " in "
                         << all.mid(std::max<qsizetype>(found - kAround, 0), 2 * kAround).toStdString();
  }
}

class Eavesdropper : public ::testing::TestWithParam<const char*> {};

TEST_P(Eavesdropper, ReadsNoSecretNoPlaintextAndNoReasonAnywhereInTheWindow) {
  Watched open(GetParam());
  ASSERT_EQ(open.session.insight(), trace::Insight::Wire);
  const QStringList secrets = secretsOf(open.whole());
  const QStringList reasons = reasonsOf(open.whole());
  ASSERT_FALSE(secrets.empty());
  ASSERT_FALSE(reasons.empty());
  for (trace::Index packet = 0; packet < open.trace().packets.size(); ++packet) {
    open.selectPacket(packet);
    const QString all = packed(open.texts().join(QLatin1Char('\n')));
    ASSERT_FALSE(all.isEmpty());
    expectNothingOf(secrets, all, "a secret");
    expectNothingOf(reasons, all, "a reason");
    expectNothingOf(insideOf(GetParam()), all, "what was encrypted");
    if (HasFailure()) return;
  }
}

TEST_P(Eavesdropper, FindsTheSameInAPictureOfTheWindow) {
  Watched open(GetParam());
  const QString all = packed(open.picture());
  expectNothingOf(secretsOf(open.whole()), all, "a secret");
  expectNothingOf(reasonsOf(open.whole()), all, "a reason");
  expectNothingOf(insideOf(GetParam()), all, "what was encrypted");
  EXPECT_TRUE(all.contains(QStringLiteral("clienthello")));
}

/// The test above would not find anything either if it looked in the wrong places.
TEST_P(Eavesdropper, IsToldAllOfItWhenTheSwitchIsOff) {
  Watched open(GetParam());
  open.key(Qt::Key_W);
  ASSERT_EQ(open.session.insight(), trace::Insight::Everything);
  QString all;
  for (trace::Index packet = 0; packet < open.trace().packets.size(); ++packet) {
    open.selectPacket(packet);
    all += packed(open.texts().join(QLatin1Char('\n')));
  }
  const auto isThere = [&](const QString& one) { return all.contains(packed(one)); };
  EXPECT_TRUE(std::ranges::any_of(secretsOf(open.whole()), isThere));
  EXPECT_TRUE(std::ranges::any_of(reasonsOf(open.whole()), isThere));
  EXPECT_TRUE(isThere(QStringLiteral("Finished")));
  EXPECT_TRUE(isThere(QStringLiteral("close_notify")));
}

INSTANTIATE_TEST_SUITE_P(Sessions, Eavesdropper,
                         ::testing::Values("tls13", "tls12-rsa", "tls12-ecdhe", "tls13-0rtt", "dtls"),
                         [](const auto& one) {
                           std::string name = one.param;
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

TEST(EavesdroppersWindow, SeesPacketsInTheEventTableAndNothingElse) {
  Watched open("tls13");
  EXPECT_EQ(open.session.finder().list().size(), open.trace().packets.size());
}

TEST(EavesdroppersWindow, DoesNotSayHowMuchDataThereIsInWhatIsEncrypted) {
  Watched open("tls13");
  int encrypted = 0;
  for (trace::Index packet = 0; packet < open.trace().packets.size(); ++packet) {
    const auto contents = trace::tlsContentsOf(open.trace(), open.trace().packets[packet]);
    const bool hidden = std::ranges::any_of(contents, &trace::TlsContent::encrypted);
    encrypted += hidden ? 1 : 0;
    const QString summary = models::layerSummary(open.trace(), packet);
    EXPECT_EQ(summary.contains(QStringLiteral("cannot tell")), hidden) << summary.toStdString();
  }
  EXPECT_GT(encrypted, 3);
}

TEST(EavesdroppersWindow, LosesTheSelectionOfWhatHeDoesNotSee) {
  OpenWindow open("tls13");
  open.session.select({EventRef::Kind::State, Side::Client, 2});
  open.session.setInsight(trace::Insight::Wire);
  EXPECT_EQ(open.session.selected(), EventRef{});
  const EventRef packet{EventRef::Kind::Packet, Side::Client, 0};
  open.session.select(packet);
  open.session.setInsight(trace::Insight::Everything);
  EXPECT_EQ(open.session.selected(), packet);
}

TEST(EavesdroppersWindow, SeesTheRunBehindAndTheOneBesideWithTheSameEyes) {
  OpenWindow open("tls13");
  open.session.setKnob(session::Knob::Loss, 0.2);
  QTest::qWait(50);
  ASSERT_TRUE(open.session.hasGhost());
  open.session.setInsight(trace::Insight::Wire);
  ASSERT_NE(open.session.ghost(), nullptr);
  EXPECT_EQ(open.session.ghost()->insight, trace::Insight::Wire);
  open.session.compareWith(testing::builtin("tls12-rsa"), QStringLiteral("other"), session::Session::Beside::Next);
  ASSERT_NE(open.session.partner(), nullptr);
  EXPECT_EQ(open.session.partner()->insight, trace::Insight::Wire);
  open.session.setInsight(trace::Insight::Everything);
  EXPECT_EQ(open.session.partner()->insight, trace::Insight::Everything);
}

/// A lesson stops where it stops, whoever looks.
TEST(EavesdroppersWindow, FollowsALessonToMomentsThatHeDoesNotSee) {
  OpenWindow open;
  open.session.setInsight(trace::Insight::Wire);
  lesson::Lesson lesson;
  lesson.title = "one stop";
  lesson.scenes.push_back({.scenario = testing::builtin("tls13")});
  lesson::Step step;
  step.title = "secured";
  lesson::AppMoment secured{.side = Side::Client, .kind = trace::AppEvent::Kind::Secured};
  step.stop = lesson::Moment{.event = secured};
  lesson.steps.push_back(step);
  open.session.lessons().open(std::move(lesson), "one");
  QTest::qWait(50);
  EXPECT_TRUE(open.trace().appEvents.empty());
  const auto& events = open.session.wholeTrace()->appEvents;
  const auto at = std::ranges::find_if(events, [](const trace::AppEvent& event) {
    return event.kind == trace::AppEvent::Kind::Secured && event.side == Side::Client;
  });
  ASSERT_NE(at, events.end());
  EXPECT_EQ(open.session.playback().at(), at->at);
}

}  // namespace
}  // namespace wiretale::windows

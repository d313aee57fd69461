#include "ui/models/scenario_form.h"

#include <set>

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/scenario/field_table.h"
#include "core/scenario/scenario_text.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/views/scenario_sheet.h"
#include "ui/views/scenario_text_edit.h"
#include "ui/windows/scenario_window.h"

namespace wiretale::testing {
namespace {

using models::FormNode;

void collect(const FormNode& node, std::set<std::string>& paths) {
  if (node.kind == FormNode::Kind::Field) paths.insert(node.path);
  for (const FormNode& child : node.children) collect(child, paths);
}

TEST(ScenarioForm, HasEveryParameterThatAFileCanHave) {
  std::set<std::string> paths;
  for (const FormNode& node : models::scenarioForm(builtin("tls13"))) collect(node, paths);
  for (const scenario::PathField& field : scenario::pathFields()) {
    const bool isShort = field.path.starts_with("link.both.");  // both directions stand there by themselves
    EXPECT_TRUE(isShort || paths.contains(field.path)) << field.path;
  }
  EXPECT_TRUE(paths.contains("client.program[1].from") || paths.size() > 200U);
}

TEST(ScenarioForm, BasicOnesComeFirstAndAllOfThemExist) {
  const std::vector<FormNode> form = models::scenarioForm(builtin("syn-lost"));
  ASSERT_EQ(form.size(), 5U);
  EXPECT_EQ(form.front().children.size(), 15U);
  EXPECT_EQ(form.back().children.size(), 6U);
}

TEST(ScenarioForm, AValueReadsBackAsItWasWritten) {
  struct Row {
    const char* path;
    const char* text;
  };
  for (const Row& row : std::vector<Row>{{"client.tcp.mss", "536"},
                                         {"link.toServer.loss", "0.25"},
                                         {"link.both.latency", "80ms"},
                                         {"client.program[2].bytes", "500"},
                                         {"title", "Another title"}}) {
    const models::Edited edited = models::withFieldText(builtin("transfer"), row.path, row.text);
    ASSERT_TRUE(edited.has_value()) << row.path << ": " << edited.error().english();
    EXPECT_EQ(models::fieldTextAt(*edited, row.path), row.text);
  }
}

TEST(ScenarioForm, AWrongValueIsRefusedWithTheTablesComplaint) {
  const models::Edited edited = models::withFieldText(builtin("transfer"), "client.tcp.mss", "7");
  ASSERT_FALSE(edited.has_value());
  EXPECT_THAT(edited.error().english(), ::testing::HasSubstr("64"));
  EXPECT_FALSE(models::withFieldText(builtin("transfer"), "link.both.latency", "fast").has_value());
}

TEST(ScenarioForm, EntriesAreAddedMovedAndRemoved) {
  const scenario::Scenario before = builtin("syn-lost");
  const std::size_t size = before.interventions.size();
  for (const models::EntryKind& kind : models::entryKinds("interventions")) {
    const models::Edited added = models::withEntry(before, "interventions", size, kind.name);
    ASSERT_TRUE(added.has_value()) << kind.name << ": " << added.error().english();
    ASSERT_EQ(added->interventions.size(), size + 1);
    EXPECT_EQ(models::withoutEntry(*added, "interventions", size).value(), before);
    const models::Edited moved = models::withEntryMoved(*added, "interventions", size, 0);
    EXPECT_EQ(moved->interventions.front(), added->interventions.back());
  }
}

TEST(ScenarioForm, AStepThatCannotStandThereIsRefused) {
  const models::Edited edited = models::withEntry(builtin("syn-lost"), "client.program", 0, "send");
  EXPECT_FALSE(edited.has_value());
}

class ScenarioWindowTest : public ::testing::Test {
 protected:
  OpenWindow open{"syn-lost"};
  windows::ScenarioWindow& window = open.window.editScenario();
  const QUndoStack& undo() { return open.session.document().undoStack(); }
};

TEST_F(ScenarioWindowTest, TheFormEditsTheScenarioAndTheTextFollows) {
  window.sheet().write("client.tcp.mss", QStringLiteral("536"));
  EXPECT_EQ(open.scenario().parties[Side::Client].tcp.mss, 536);
  EXPECT_TRUE(window.text().text().toPlainText().contains(QStringLiteral("536")));
  EXPECT_EQ(undo().count(), 1);
}

TEST_F(ScenarioWindowTest, TheTextEditsTheScenarioAndTheFormFollows) {
  scenario::Scenario wanted = open.scenario();
  wanted.parties[Side::Client].tcp.mss = 700;
  window.text().text().setPlainText(QString::fromStdString(scenario::writeScenario(wanted)));
  window.text().takeOver();
  EXPECT_EQ(open.scenario(), wanted);
  EXPECT_EQ(window.sheet().itemAt("client.tcp.mss")->text(views::ScenarioSheet::Value), QStringLiteral("700"));
  EXPECT_EQ(undo().count(), 1);
  open.session.document().undoStack().undo();
  EXPECT_FALSE(window.text().text().toPlainText().contains(QStringLiteral("700")));
}

TEST_F(ScenarioWindowTest, AWrongValueStaysBesideItsReasonAndChangesNothing) {
  const scenario::Scenario before = open.scenario();
  window.sheet().write("client.tcp.mss", QStringLiteral("7"));
  EXPECT_EQ(open.scenario(), before);
  const QTreeWidgetItem& item = *window.sheet().itemAt("client.tcp.mss");
  EXPECT_EQ(item.text(views::ScenarioSheet::Value), QStringLiteral("7"));
  EXPECT_TRUE(item.text(views::ScenarioSheet::Limits).contains(QStringLiteral("64")));
  EXPECT_FALSE(window.sheet().complaint().isEmpty());
  window.sheet().write("client.tcp.receiveWindow", QStringLiteral("20000"));
  EXPECT_EQ(window.sheet().itemAt("client.tcp.mss")->text(views::ScenarioSheet::Value), QStringLiteral("7"));
  window.sheet().write("client.tcp.mss", QStringLiteral("600"));
  EXPECT_EQ(open.scenario().parties[Side::Client].tcp.mss, 600);
  EXPECT_TRUE(window.sheet().complaint().isEmpty());
}

TEST_F(ScenarioWindowTest, AWrongTextIsKeptWithComplaintsThatHaveTheirPlaces) {
  const scenario::Scenario before = open.scenario();
  window.text().text().setPlainText(QStringLiteral("{\n  \"wiretale\": 1,\n  \"seeed\": 5\n}"));
  window.text().takeOver();
  EXPECT_EQ(open.scenario(), before);
  ASSERT_GE(window.text().complaints().count(), 1);
  bool isThere = false;
  for (int row = 0; row < window.text().complaints().count(); ++row)
    isThere = isThere || window.text().complaints().item(row)->text().startsWith(QStringLiteral("Line 3, column "));
  EXPECT_TRUE(isThere);
  EXPECT_TRUE(window.text().text().toPlainText().contains(QStringLiteral("seeed")));
}

TEST_F(ScenarioWindowTest, InterventionsAreAddedAtTheCurrentLineAndRemoved) {
  QTreeWidgetItem* list = window.sheet().itemAt("interventions");
  ASSERT_NE(list, nullptr);
  const std::size_t before = open.scenario().interventions.size();
  window.sheet().tree().setCurrentItem(list);
  window.sheet().add("drop");
  ASSERT_EQ(open.scenario().interventions.size(), before + 1) << window.sheet().complaint().toStdString();
  const std::string path = "interventions[" + std::to_string(before + 1) + "]";
  ASSERT_NE(window.sheet().itemAt(path), nullptr);
  window.sheet().write(path + ".packet", QStringLiteral("3"));
  window.sheet().tree().setCurrentItem(window.sheet().itemAt(path));
  window.sheet().remove();
  EXPECT_EQ(open.scenario().interventions.size(), before);
}

}  // namespace
}  // namespace wiretale::testing

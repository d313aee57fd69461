#include "ui/views/field_tree.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include "core/trace/tls_content.h"
#include "core/trace/wire_view.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/models/field_sheet.h"
#include "ui/views/byte_pages.h"
#include "ui/views/hex_view.h"
#include "ui/views/inspector_panel.h"

namespace wiretale::views {
namespace {

using diagram::EventRef;
using models::FieldModel;
using models::FieldRow;
using models::FieldSheet;
using testing::builtin;
using testing::OpenWindow;

/// The first packet that carries this message of TLS.
trace::Index packetWith(const trace::Trace& trace, std::string_view message) {
  for (trace::Index index = 0; index < trace.packets.size(); ++index) {
    const auto contents = trace::tlsContentsOf(trace, trace.packets[index]);
    if (std::ranges::any_of(contents, [&](const auto& content) { return content.name == message && content.whole; }))
      return index;
  }
  ADD_FAILURE() << "no packet with " << message;
  return 0;
}

std::vector<QString> topsOf(const FieldSheet& sheet) {
  std::vector<QString> tops;
  for (const FieldRow& row : sheet.rows)
    if (row.depth == 0) tops.push_back(row.name);
  return tops;
}

const FieldRow* rowNamed(const FieldSheet& sheet, const char* name) {
  const auto found = std::ranges::find(sheet.rows, QString::fromUtf8(name), &FieldRow::name);
  return found == sheet.rows.end() ? nullptr : &*found;
}

TEST(FieldSheet, LayersAndRecordsHoldTheirFields) {
  const trace::Trace trace = sim::run(builtin("tls12-rsa"));
  const FieldSheet sheet = models::fieldSheetOf(trace, packetWith(trace, "ClientHello"));
  EXPECT_EQ(topsOf(sheet), (std::vector<QString>{QStringLiteral("IPv4 header"), QStringLiteral("TCP header"),
                                                 QStringLiteral("TLS Record")}));
  EXPECT_EQ(sheet.pages.size(), 1U) << "nothing is encrypted";
  const FieldRow* random = rowNamed(sheet, "Random");
  ASSERT_NE(random, nullptr);
  EXPECT_GE(random->depth, 2U) << "within the message within the record";
  EXPECT_EQ(random->length, 32U);
}

TEST(FieldSheet, AnEncryptedRecordIsOpenedBesideItsCiphertext) {
  const trace::Trace trace = sim::run(builtin("tls13"));
  const trace::Index packet = packetWith(trace, "Finished");
  const FieldSheet sheet = models::fieldSheetOf(trace, packet);
  ASSERT_GE(sheet.pages.size(), 2U);
  const FieldRow* nonce = rowNamed(sheet, "Nonce");
  ASSERT_NE(nonce, nullptr);
  EXPECT_EQ(nonce->octets.size(), 12U);
  const FieldRow* additional = rowNamed(sheet, "Additional Data");
  ASSERT_NE(additional, nullptr);
  EXPECT_EQ(additional->length, 5U) << "TLS 1.3: the record's header, which is on the wire";
  const bool inside = std::ranges::any_of(sheet.rows, [](const FieldRow& row) {
    return row.page > 0 && row.name.contains(QStringLiteral("Verify Data"), Qt::CaseInsensitive);
  });
  EXPECT_TRUE(inside) << "the Finished is taken apart";
}

TEST(FieldSheet, AnEavesdropperGetsNoPageOfWhatWasEncrypted) {
  const trace::Trace trace = sim::run(builtin("tls13"));
  const FieldSheet sheet = models::fieldSheetOf(trace::onTheWire(trace), packetWith(trace, "Finished"));
  EXPECT_EQ(sheet.pages.size(), 1U);
  EXPECT_EQ(rowNamed(sheet, "Nonce"), nullptr);
}

TEST(FieldSheet, HttpIsTakenApartWithinTheRecord) {
  const trace::Trace trace = sim::run(builtin("https-visit"));
  bool found = false;
  for (trace::Index index = 0; index < trace.packets.size() && !found; ++index) {
    const FieldSheet sheet = models::fieldSheetOf(trace, index);
    found = std::ranges::any_of(
        sheet.rows, [](const FieldRow& row) { return row.page > 0 && row.name == QStringLiteral("Header: Host"); });
  }
  EXPECT_TRUE(found) << "the request's Host header";
}

TEST(FieldModel, KnowsParentsAndNarrowestFields) {
  FieldModel model;
  std::vector<FieldRow> rows(4);
  rows[0] = {.name = QStringLiteral("record"), .depth = 0, .offset = 0, .length = 10};
  rows[1] = {.name = QStringLiteral("message"), .depth = 1, .offset = 5, .length = 5};
  rows[2] = {.name = QStringLiteral("length"), .depth = 2, .offset = 6, .length = 2};
  rows[3] = {.name = QStringLiteral("next"), .depth = 0, .offset = 10, .length = 1};
  model.setRows(rows);
  EXPECT_EQ(model.rowCount(), 2);
  EXPECT_EQ(model.row(model.ofByte(0, 7)).name, QStringLiteral("length"));
  EXPECT_EQ(model.pathOf(model.ofByte(0, 7)), QStringLiteral("record/message/length"));
  EXPECT_EQ(model.row(model.ofByte(0, 9)).name, QStringLiteral("message"));
  EXPECT_FALSE(model.ofByte(0, 11).isValid());
  EXPECT_FALSE(model.ofByte(1, 7).isValid()) << "another page";
}

TEST(FieldModel, WhatIsBrokenSaysSoInWords) {
  FieldModel model;
  model.setRows({{.name = QStringLiteral("Length"),
                  .value = QStringLiteral("99"),
                  .meaning = QStringLiteral("too long"),
                  .broken = true}});
  EXPECT_EQ(model.indexAt(0).data(FieldModel::ValueRole).toString(), QStringLiteral("99  broken: too long"));
}

struct Inspected : OpenWindow {
  explicit Inspected(const char* scenario, std::string_view message) : OpenWindow(scenario) {
    const trace::Index packet = packetWith(trace(), message);
    session.select({EventRef::Kind::Packet, trace().packets[packet].from, packet});
    inspector().refresh();
  }
  InspectorPanel& inspector() { return window.inspector(); }
  FieldTree& tree() { return inspector().fields(); }
  FieldModel& model() { return tree().fields(); }
  QModelIndex named(const char* name) {
    for (std::size_t place = 0; place < model().rows().size(); ++place)
      if (model().rows()[place].name == QString::fromUtf8(name)) return model().indexAt(place);
    ADD_FAILURE() << "no field " << name;
    return {};
  }
};

TEST(FieldTree, OpensTheMessageAndLeavesTheLowerLayersClosed) {
  Inspected open("tls12-rsa", "ClientHello");
  EXPECT_FALSE(open.tree().isExpanded(open.named("IPv4 header")));
  EXPECT_TRUE(open.tree().isExpanded(open.named("TLS Record")));
  EXPECT_TRUE(open.tree().isExpanded(open.named("Random").parent()));
}

TEST(FieldTree, WhatSomebodyOpensStaysOpenForOtherPackets) {
  Inspected open("tls12-rsa", "ClientHello");
  open.tree().expand(open.named("IPv4 header"));
  const trace::Index other = packetWith(open.trace(), "ServerHello");
  open.session.select({EventRef::Kind::Packet, open.trace().packets[other].from, other});
  open.inspector().refresh();
  EXPECT_TRUE(open.tree().isExpanded(open.named("IPv4 header")));
}

TEST(FieldTree, AFieldOfTheDecryptedRecordTurnsToItsPage) {
  Inspected open("tls13", "Finished");
  BytePages& pages = open.inspector().pages();
  EXPECT_EQ(pages.page(), 0U);
  QModelIndex inside;
  for (std::size_t place = 0; place < open.model().rows().size() && !inside.isValid(); ++place)
    if (open.model().rows()[place].page == 1 && open.model().rows()[place].depth > 1)
      inside = open.model().indexAt(place);
  ASSERT_TRUE(inside.isValid());
  open.tree().setCurrentIndex(inside);
  EXPECT_EQ(pages.page(), 1U);
  EXPECT_EQ(pages.hex().markedLength(), open.model().row(inside).length);
  EXPECT_FALSE(pages.tabs().accessibleName().isEmpty());
}

TEST(FieldTree, AByteOfTheDecryptedPageFindsItsField) {
  Inspected open("tls13", "Finished");
  BytePages& pages = open.inspector().pages();
  pages.tabs().setCurrentIndex(1);
  HexView& hex = pages.hex();
  QTest::mouseClick(&hex, Qt::LeftButton, {}, hex.rectOf(0).center());
  const FieldRow& chosen = open.model().row(open.tree().currentIndex());
  EXPECT_EQ(chosen.page, 1U);
  EXPECT_EQ(chosen.offset, 0U);
}

TEST(FieldTree, CopiesAsTextHexAndCArrayByKeys) {
  Inspected open("tls12-rsa", "ClientHello");
  const QModelIndex random = open.named("Random");
  open.tree().setCurrentIndex(random);
  open.tree().setFocus();
  QClipboard* clipboard = QGuiApplication::clipboard();
  QTest::keyClick(&open.tree(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(clipboard->text().startsWith(QStringLiteral("Random: "))) << clipboard->text().toStdString();
  QTest::keyClick(&open.tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(clipboard->text().size(), 32 * 3 - 1);
  QTest::keyClick(&open.tree(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
  EXPECT_TRUE(clipboard->text().startsWith(QStringLiteral("const unsigned char random[32] = {")));
}

TEST(FieldTree, TheBytesThatAreMarkedAreCopied) {
  Inspected open("tls12-rsa", "ClientHello");
  open.tree().setCurrentIndex(open.named("Random"));
  QTest::keyClick(&open.inspector().bytes(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text().size(), 32 * 3 - 1);
}

TEST(FieldTree, TheChosenRowShowsWhatItMeansInFull) {
  Inspected open("tls12-rsa", "ClientHello");
  const QModelIndex random = open.named("Random");
  const int before = open.tree().visualRect(random).height();
  open.tree().setCurrentIndex(random);
  EXPECT_GT(open.tree().visualRect(random).height(), before);
}

bool isLabelled(OpenWindow& open, const char* message) {
  return std::ranges::any_of(open.window.diagram().layout().texts, [&](const diagram::TextShape& shape) {
    return shape.text.contains(QString::fromUtf8(message));
  });
}

TEST(Insight, TheDiagramNamesForAnEavesdropperWhatIsNotEncryptedAlone) {
  Inspected open("tls13", "Finished");
  EXPECT_TRUE(isLabelled(open, "Finished"));
  open.session.setInsight(trace::Insight::Wire);
  EXPECT_FALSE(isLabelled(open, "Finished"));
  EXPECT_TRUE(isLabelled(open, "ClientHello"));
}

TEST(Insight, TheEavesdropperClosesWhatIsEncryptedAndOpensItAgain) {
  Inspected open("tls13", "Finished");
  EXPECT_GT(open.inspector().pages().pages().size(), 1U);
  open.key(Qt::Key_W);
  open.inspector().refresh();
  EXPECT_EQ(open.session.insight(), trace::Insight::Wire);
  EXPECT_EQ(open.inspector().pages().pages().size(), 1U);
  EXPECT_FALSE(open.inspector().title().text().contains(QStringLiteral("Finished")));
  EXPECT_TRUE(open.window.actions()[windows::Act::Eavesdrop].isChecked());
  open.key(Qt::Key_W);
  EXPECT_EQ(open.session.insight(), trace::Insight::Everything);
  EXPECT_FALSE(open.window.actions()[windows::Act::Eavesdrop].isChecked());
}

}  // namespace
}  // namespace wiretale::views

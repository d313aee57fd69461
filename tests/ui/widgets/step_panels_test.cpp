#include <algorithm>

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTest>
#include <QTreeView>

#include "tests/ui/widgets/open_window.h"
#include "ui/models/step_model.h"
#include "ui/views/byte_pages.h"
#include "ui/views/certificates_panel.h"
#include "ui/views/field_tree.h"
#include "ui/views/hex_view.h"
#include "ui/views/inspector_panel.h"
#include "ui/views/keys_panel.h"
#include "ui/views/step_detail.h"
#include "ui/windows/pane_shelf.h"

namespace wiretale::views {
namespace {

using models::Mark;
using models::StepModel;
using models::StepRow;
using testing::OpenWindow;
using windows::PaneId;

struct Steps : OpenWindow {
  StepPanel& panel;

  Steps(const char* scenario, PaneId pane) : OpenWindow(scenario), panel(shown(pane)) {
    session.playback().toEnd();
    panel.refresh();
  }

  StepPanel& shown(PaneId pane) {
    window.panes().show(pane);
    return static_cast<StepPanel&>(window.panes().content(pane));
  }
  StepModel& model() { return panel.steps(); }
  QModelIndex named(const char* name) {
    for (std::size_t place = 0; place < model().rows().size(); ++place)
      if (model().rows()[place].name == QString::fromUtf8(name)) return model().indexAt(place);
    return {};
  }
  const StepRow& step(const char* name) {
    const QModelIndex index = named(name);
    EXPECT_TRUE(index.isValid()) << name;
    return model().row(index);
  }
  void click(const QModelIndex& index) {
    panel.tree().scrollTo(index);
    QTest::mouseClick(panel.tree().viewport(), Qt::LeftButton, {}, panel.tree().visualRect(index).center());
  }
};

TEST(KeysPanel, ShowsThePreMasterSecretOnAllItsWays) {
  Steps keys("tls12-rsa", PaneId::Keys);
  const StepRow drawn = keys.step("client pre_master_secret");
  const StepRow encrypted = keys.step("EncryptedPreMasterSecret");
  const StepRow decrypted = keys.step("pre_master_secret");
  EXPECT_EQ(drawn.octets.size(), 48U);
  EXPECT_EQ(drawn.octets, decrypted.octets);
  EXPECT_EQ(encrypted.octets.size(), 256U);
  EXPECT_TRUE(encrypted.packet.has_value()) << "it is on the wire";
  EXPECT_FALSE(drawn.packet.has_value());
  EXPECT_EQ(keys.step("master_secret").markWord, QStringLiteral("verified"));
}

TEST(KeysPanel, AnEavesdropperComparesNothingForWantOfSecrets) {
  for (const char* name : {"tls12-ecdhe", "tls13", "dtls"}) {
    Steps keys(name, PaneId::Keys);
    const auto isMarked = [](const StepRow& row) { return !row.markWord.isEmpty(); };
    EXPECT_TRUE(std::ranges::any_of(keys.model().rows(), isMarked)) << name;
    keys.session.setInsight(trace::Insight::Wire);
    keys.panel.refresh();
    EXPECT_FALSE(keys.model().rows().empty()) << name;
    EXPECT_TRUE(std::ranges::none_of(keys.model().rows(), isMarked)) << name;
  }
}

TEST(KeysPanel, WhatIsMadeOfASecretStandsBelowIt) {
  Steps keys("tls13", PaneId::Keys);
  const QModelIndex traffic = keys.named("server_handshake_traffic_secret");
  EXPECT_EQ(traffic.parent(), keys.named("Handshake Secret"));
  EXPECT_EQ(keys.named("server_handshake_write_key").parent(), traffic);
  EXPECT_FALSE(keys.named("Handshake Secret").parent().isValid());
}

TEST(KeysPanel, FollowsThePlayhead) {
  Steps keys("tls12-rsa", PaneId::Keys);
  const QModelIndex master = keys.named("master_secret");
  EXPECT_TRUE(keys.model().isKnown(master));
  keys.session.playback().toStart();
  EXPECT_FALSE(keys.model().isKnown(master));
  EXPECT_TRUE(master.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not known yet")));
  keys.session.playback().seek(*keys.step("ClientHello.random").known);
  EXPECT_TRUE(keys.model().isKnown(keys.named("ClientHello.random")));
  EXPECT_FALSE(keys.model().isKnown(master));
}

TEST(KeysPanel, AStepOnTheWireSelectsItsPacketAndMarksItsBytes) {
  Steps keys("tls12-rsa", PaneId::Keys);
  keys.click(keys.named("ServerHello.random"));
  EXPECT_EQ(keys.session.selected(), *keys.step("ServerHello.random").packet);
  keys.window.inspector().refresh();
  EXPECT_EQ(keys.window.inspector().bytes().markedLength(), 32U);
  const FieldTree& fields = keys.window.inspector().fields();
  ASSERT_TRUE(fields.currentIndex().isValid());
  EXPECT_EQ(fields.currentIndex().data().toString(), QStringLiteral("Random"));
}

TEST(KeysPanel, TheWholeValueIsShownAndCopied) {
  Steps keys("tls12-rsa", PaneId::Keys);
  keys.panel.tree().setCurrentIndex(keys.named("master_secret"));
  EXPECT_EQ(keys.panel.detail().valueText().size(), 48 * 3 - 1);
  EXPECT_TRUE(keys.panel.detail().text().contains(QStringLiteral("RFC ")));
  QTest::keyClick(&keys.panel.tree(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), keys.panel.detail().valueText());
}

TEST(KeysPanel, AnEavesdropperHasOnlyWhatIsOnTheWire) {
  Steps keys("tls12-rsa", PaneId::Keys);
  keys.panel.eavesdrop().click();
  EXPECT_EQ(keys.session.insight(), trace::Insight::Wire);
  keys.panel.refresh();
  EXPECT_FALSE(keys.named("master_secret").isValid());
  EXPECT_TRUE(keys.named("ClientHello.random").isValid());
  EXPECT_TRUE(keys.named("EncryptedPreMasterSecret").isValid());
}

TEST(KeysPanel, FollowsTheSelectedConnection) {
  Steps keys("tls12-resumed", PaneId::Keys);
  ASSERT_GE(keys.trace().secure.size(), 2U);
  EXPECT_TRUE(keys.panel.chooser().isVisible());
  const auto second = std::ranges::find_if(keys.trace().packets, [&](const trace::PacketRecord& packet) {
    return packet.connection == keys.trace().secure[1].connection;
  });
  ASSERT_NE(second, keys.trace().packets.end());
  keys.session.select({diagram::EventRef::Kind::Packet, second->from,
                       static_cast<trace::Index>(second - keys.trace().packets.begin())});
  EXPECT_EQ(keys.panel.chooser().currentIndex(), 1);
}

TEST(KeysPanel, SaysWhereThereIsNoTls) {
  Steps keys("three-way-handshake-and-close", PaneId::Keys);
  EXPECT_TRUE(keys.model().rows().empty());
  EXPECT_TRUE(keys.panel.note().contains(QStringLiteral("no TLS"))) << keys.panel.note().toStdString();
}

TEST(CertificatesPanel, AsksEveryQuestionOfEveryCertificate) {
  Steps chain("tls12-rsa", PaneId::Certificates);
  EXPECT_TRUE(chain.named("Trusted").isValid());
  int certificates = 0;
  for (const StepRow& row : chain.model().rows()) {
    if (row.parent < 0) ++certificates;
    EXPECT_NE(row.mark, Mark::Bad) << row.name.toStdString();
  }
  EXPECT_EQ(certificates, 4) << "leaf, intermediate, root, and the outcome";
}

struct Failure {
  const char* scenario;
  const char* question;
  const char* alert;
};
struct CertificateFailures : ::testing::TestWithParam<Failure> {};

TEST_P(CertificateFailures, NameTheQuestionTheValuesAndTheAlert) {
  Steps chain(GetParam().scenario, PaneId::Certificates);
  const auto& rows = chain.model().rows();
  const auto failed = std::ranges::find_if(rows, [](const StepRow& row) {
    return row.mark == Mark::Bad && row.parent >= 0 && row.markWord == QStringLiteral("no");
  });
  ASSERT_NE(failed, rows.end());
  EXPECT_EQ(failed->name.toStdString(), GetParam().question);
  EXPECT_TRUE(chain.named("Refused").isValid());
  const QModelIndex alert = chain.named(GetParam().alert);
  ASSERT_TRUE(alert.isValid());
  ASSERT_TRUE(chain.model().row(alert).packet.has_value());
  chain.click(alert);
  EXPECT_EQ(chain.session.selected(), *chain.model().row(alert).packet);
}

INSTANTIATE_TEST_SUITE_P(
    BuiltIn, CertificateFailures,
    ::testing::Values(Failure{"tls-expired", "Is it valid today?", "Alert: certificate_expired"},
                      Failure{"tls-wrong-host", "Is it for the host that was looked for?", "Alert: bad_certificate"},
                      Failure{"tls-unknown-ca", "Who has signed this certificate?", "Alert: unknown_ca"}),
    [](const auto& one) {
      std::string name = one.param.scenario;
      std::ranges::replace(name, '-', '_');
      return name;
    });

TEST(CertificatesPanel, AnEavesdropperOfTls13SeesNoCertificate) {
  Steps chain("tls13", PaneId::Certificates);
  EXPECT_FALSE(chain.model().rows().empty());
  chain.session.setInsight(trace::Insight::Wire);
  chain.panel.refresh();
  EXPECT_TRUE(chain.model().rows().empty());
  EXPECT_TRUE(chain.panel.note().contains(QStringLiteral("eavesdropper"))) << chain.panel.note().toStdString();
  QTest::qWait(20);
  EXPECT_LT(chain.panel.findChild<QCheckBox*>()->geometry().bottom(), 80) << "what is left stays at the top";
}

TEST(StepPanels, AreNamedAndReachedByTab) {
  for (const PaneId pane : {PaneId::Keys, PaneId::Certificates}) {
    Steps steps("tls12-rsa", pane);
    EXPECT_FALSE(steps.panel.tree().accessibleName().isEmpty());
    EXPECT_NE(steps.panel.tree().focusPolicy() & Qt::TabFocus, 0);
    EXPECT_FALSE(steps.panel.chooser().accessibleName().isEmpty());
  }
}

}  // namespace
}  // namespace wiretale::views

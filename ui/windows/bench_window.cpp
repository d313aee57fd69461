#include "ui/windows/bench_window.h"

#include <span>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"
#include "ui/views/bench_column_view.h"
#include "ui/views/section_title.h"

namespace wiretale::windows {

namespace {

constexpr QSize kFirstSize(1240, 716);
constexpr QSize kScreenRoom(40, 50);
constexpr int kTextHeight = 54;
constexpr int kAfterTyping = 250;  // ms

std::vector<std::byte> utf8(const QString& text) {
  const QByteArray encoded = text.toUtf8();
  const auto bytes = std::as_bytes(std::span(encoded.constData(), static_cast<std::size_t>(encoded.size())));
  return {bytes.begin(), bytes.end()};
}

}  // namespace

BenchWindow::BenchWindow(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_theme(&diagram::Theme::named(diagram::Theme::Name::Light)),
      m_textTitle(new views::SectionTitle(this)),
      m_text(new QPlainTextEdit(this)),
      m_length(views::secondaryLabel(this)),
      m_cipherName(new QLabel(this)),
      m_cipher(new QComboBox(this)),
      m_cut(new QCheckBox(this)),
      m_clear(new QCheckBox(this)),
      m_state(new QLabel(this)) {
  resize(kFirstSize.boundedTo(screen()->availableSize() - kScreenRoom));
  build();
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &BenchWindow::ask);
  connect(&m_runner, &session::BenchRunner::finished, this, &BenchWindow::take);
  connect(m_text, &QPlainTextEdit::textChanged, this, &BenchWindow::askSoon);
  connect(m_cipher, &QComboBox::currentIndexChanged, this, &BenchWindow::askSoon);
  for (QCheckBox* box : {m_cut, m_clear}) connect(box, &QCheckBox::toggled, this, &BenchWindow::askSoon);
  retranslate();
  m_text->setPlainText(tr("Meet me at noon. The password is swordfish."));
}

void BenchWindow::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 14);
  column->setSpacing(8);
  auto* head = new QHBoxLayout;
  head->addWidget(m_textTitle);
  head->addStretch(1);
  head->addWidget(m_length);
  column->addLayout(head);
  m_text->setFixedHeight(kTextHeight);
  m_text->setTabChangesFocus(true);
  column->addWidget(m_text);
  auto* options = new QHBoxLayout;
  options->setSpacing(18);
  m_cipher->addItems({QStringLiteral("AES-128-GCM"), QStringLiteral("AES-256-GCM")});
  m_cipherName->setBuddy(m_cipher);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_cipherName, m_cipher, m_clear, m_cut})
    options->addWidget(widget);
  options->addStretch(1);
  column->addLayout(options);
  column->addSpacing(6);
  column->addWidget(buildResults(), 1);
  m_state->setWordWrap(true);
  m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(m_state);
}

QWidget* BenchWindow::buildResults() {
  auto* room = new QScrollArea(this);
  room->setFrameShape(QFrame::NoFrame);
  room->setWidgetResizable(true);
  room->setFocusPolicy(Qt::NoFocus);
  m_results = new QWidget(room);
  auto* row = new QHBoxLayout(m_results);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(28);
  for (views::BenchColumnView*& column : m_columns) {
    column = new views::BenchColumnView(m_results);
    column->setVisible(false);
    row->addWidget(column, 1);
  }
  room->setWidget(m_results);
  return room;
}

tls::BenchRequest BenchWindow::request() const {
  return {.text = utf8(m_text->toPlainText()),
          .seed = 1,
          .cipher = m_cipher->currentIndex() == 0 ? tls::RecordCipher::Aes128Gcm : tls::RecordCipher::Aes256Gcm,
          .cutIntoBlocks = m_cut->isChecked(),
          .keyInTheClear = m_clear->isChecked()};
}

void BenchWindow::askSoon() {
  const auto size = static_cast<std::uint64_t>(m_text->toPlainText().toUtf8().size());
  m_length->setText(
      tr("%1 of at most %2").arg(text::number(static_cast<std::int64_t>(size)), text::bytes(tls::kLongestBenchText)));
  if (isVisible()) m_soon.start(kAfterTyping);
}

void BenchWindow::ask() {
  m_asked = request();
  m_state->setText(tr("Measuring…"));
  m_runner.request(m_asked);
}

void BenchWindow::take(const session::BenchResult& result) {
  m_result = result;
  showResult();
  Q_EMIT shown();
}

void BenchWindow::showResult() {
  if (m_result == nullptr) return;
  for (views::BenchColumnView* column : m_columns) column->setVisible(m_result->has_value());
  if (!m_result->has_value()) return m_state->setText(text::phrase(m_result->error()));
  const models::BenchSheet sheet = models::benchSheetOf(m_result->value(), m_asked);
  for (std::size_t place = 0; place < m_columns.size(); ++place) m_columns[place]->show(sheet.columns[place], *m_theme);
  m_state->setText(sheet.comparison);
}

void BenchWindow::setTheme(const diagram::Theme& theme) {
  m_theme = &theme;
  showResult();
}

QString BenchWindow::state() const {
  return m_state->text();
}

/// What takes time is done when somebody looks.
void BenchWindow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_result == nullptr) ask();
}

void BenchWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) close();
  QWidget::keyPressEvent(event);
}

void BenchWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showResult();
  }
  QWidget::changeEvent(event);
}

void BenchWindow::retranslate() {
  setWindowTitle(tr("Symmetric, asymmetric, hybrid"));
  m_textTitle->setText(tr("Your text"));
  m_text->setAccessibleName(tr("The text to encrypt"));
  m_cipherName->setText(tr("Symmetric cipher"));
  m_cipher->setAccessibleName(m_cipherName->text());
  m_clear->setText(tr("Send the symmetric key in the clear"));
  m_cut->setText(tr("Cut a long text into blocks for RSA"));
  askSoon();
}

}  // namespace wiretale::windows

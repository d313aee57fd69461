#include "ui/views/tie_links.h"

#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include "ui/models/tie_text.h"

namespace wiretale::views {

namespace {

/// The rest is one step away along these.
constexpr std::size_t kMostLinks = 12;

QString line(const QString& form, const QString& name, const QString& link) {
  const QString anchor =
      QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>").arg(link, name.toHtmlEscaped());
  return QStringLiteral("<p style=\"margin:0 0 3px 0; line-height:90%\">%1</p>").arg(form.toHtmlEscaped().arg(anchor));
}

}  // namespace

TieLinks::TieLinks(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_links(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_links);
  m_links->setWordWrap(true);
  m_links->setTextFormat(Qt::RichText);
  m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(m_links, &QLabel::linkActivated, this, &TieLinks::follow);
}

void TieLinks::refresh() {
  const auto& ties = m_session.ties();
  QString html;
  const auto add = [&](const std::vector<query::Tie>& list, QChar which, QString (*form)(query::Relation)) {
    for (std::size_t place = 0; place < std::min(list.size(), kMostLinks); ++place)
      html += line(form(list[place].relation), models::eventName(*m_session.trace(), list[place].event),
                   which + QString::number(place));
    if (list.size() > kMostLinks) html += tr("and %1 more").arg(list.size() - kMostLinks);
  };
  add(ties.causes(), QLatin1Char('c'), models::causeForm);
  add(ties.effects(), QLatin1Char('e'), models::effectForm);
  m_links->setText(html);
  m_links->setAccessibleName(tr("Causes and effects"));
  setVisible(!html.isEmpty());
}

QString TieLinks::text() const {
  return QTextDocumentFragment::fromHtml(m_links->text()).toPlainText();
}

/// "c0" is the first cause, "e2" the third effect.
void TieLinks::follow(const QString& link) {
  const auto& list = link.startsWith(QLatin1Char('c')) ? m_session.ties().causes() : m_session.ties().effects();
  const std::size_t place = link.mid(1).toUInt();
  if (place >= list.size()) return;
  const trace::EventRef event = list[place].event;  // the list is another one as soon as it is selected
  m_session.select(event);
}

}  // namespace wiretale::views

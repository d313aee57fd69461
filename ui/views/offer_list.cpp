#include "ui/views/offer_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <QVBoxLayout>

#include "ui/session/interventions.h"
#include "ui/views/knob_row.h"
#include "ui/views/offer_row.h"

namespace wiretale::views {

namespace {

/// The paths that the sliders of "what if" are for.
constexpr std::array<std::pair<std::string_view, session::Knob>, 5> kSliders{{
    {"link.both.loss", session::Knob::Loss},
    {"link.both.latency", session::Knob::Latency},
    {"timeWait", session::Knob::TimeWait},
    {"client.tcp.timeWait", session::Knob::TimeWait},
    {"server.tcp.timeWait", session::Knob::TimeWait},
}};

std::optional<session::Knob> knobFor(std::string_view path) {
  const auto* const found = std::ranges::find(kSliders, path, [](const auto& slider) { return slider.first; });
  return found == kSliders.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace

OfferList::OfferList(session::Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  connect(&session.document(), &session::Document::scenarioChanged, this, &OfferList::showValues);
}

void OfferList::setOffers(const std::vector<std::string>& paths) {
  if (paths == m_paths) return;
  m_paths = paths;
  for (QWidget* row : m_rows) {
    row->hide();
    row->deleteLater();
  }
  m_rows.clear();
  m_knobs.clear();
  for (const std::string& path : paths) {
    if (const auto knob = knobFor(path)) {
      addKnob(*knob);
    } else if (scenario::findPathField(path) != nullptr) {
      m_rows.push_back(new OfferRow(m_session, path, this));
      layout()->addWidget(m_rows.back());
    }
  }
  showValues();
}

/// A lesson's slider is about the whole session, from its start on.
void OfferList::addKnob(session::Knob knob) {
  auto* row = new KnobRow(knob, this);
  m_rows.push_back(row);
  m_knobs.push_back(row);
  layout()->addWidget(row);
  connect(row, &KnobRow::valueChosen, this, [this, knob](double value) {
    m_session.setReach(session::Reach::FromStart);
    m_session.setKnob(knob, value);
  });
  connect(row, &KnobRow::dragBegan, &m_session, &session::Session::beginDrag);
  connect(row, &KnobRow::dragEnded, &m_session, &session::Session::endDrag);
}

void OfferList::showValues() {
  for (KnobRow* row : m_knobs) row->showValue(session::startValue(m_session.scenario(), row->knob()));
}

}  // namespace wiretale::views

#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/session/session.h"

namespace wiretale::views {

class KnobRow;

/// What a step of a lesson offers to play with: sliders where there are any for it, else lines to type.
class OfferList : public QWidget {
  Q_OBJECT

 public:
  explicit OfferList(session::Session& session, QWidget* parent = nullptr);

  void setOffers(const std::vector<std::string>& paths);
  int count() const { return static_cast<int>(m_rows.size()); }

 private:
  void addKnob(session::Knob knob);
  void showValues();

  session::Session& m_session;
  std::vector<std::string> m_paths;
  std::vector<QWidget*> m_rows;
  std::vector<KnobRow*> m_knobs;
};

}  // namespace wiretale::views

#pragma once

#include "ui/views/step_panel.h"

namespace wiretale::views {

/// The pane "Certificates".
class CertificatesPanel : public StepPanel {
  Q_OBJECT

 public:
  explicit CertificatesPanel(session::Session& session, QWidget* parent = nullptr) : StepPanel(session, parent) {}

 protected:
  std::vector<Subject> subjects(const trace::Trace& trace) const override;
  models::StepSheet sheet(const trace::Trace& trace, const Subject& subject) const override;
  QString titleText() const override;
  QString nothingText() const override;
};

}  // namespace wiretale::views

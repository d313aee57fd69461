#include "ui/views/certificates_panel.h"

#include "ui/models/certificate_sheet.h"

namespace wiretale::views {

std::vector<StepPanel::Subject> CertificatesPanel::subjects(const trace::Trace& trace) const {
  std::vector<Subject> all;
  for (std::size_t place = 0; place < trace.secure.size(); ++place) all.push_back({place, 0});
  return all;
}

models::StepSheet CertificatesPanel::sheet(const trace::Trace& trace, const Subject& subject) const {
  return models::certificateSheetOf(trace, trace.secure[subject.secure]);
}

QString CertificatesPanel::titleText() const {
  return tr("Certificates");
}

QString CertificatesPanel::nothingText() const {
  return tr("There is no TLS in this session, so there are no certificates.");
}

}  // namespace wiretale::views

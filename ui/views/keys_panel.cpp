#include "ui/views/keys_panel.h"

#include <algorithm>

#include "ui/models/key_sheet.h"

namespace wiretale::views {

std::vector<StepPanel::Subject> KeysPanel::subjects(const trace::Trace& trace) const {
  std::vector<Subject> all;
  for (std::size_t place = 0; place < trace.secure.size(); ++place) {
    const std::size_t count = trace.tls->secrets[trace.secure[place].tape].handshakes.size();
    for (std::size_t handshake = 0; handshake < std::max<std::size_t>(count, 1); ++handshake)
      all.push_back({place, handshake});
  }
  return all;
}

models::StepSheet KeysPanel::sheet(const trace::Trace& trace, const Subject& subject) const {
  return models::keySheetOf(trace, trace.secure[subject.secure], subject.handshake);
}

QString KeysPanel::titleText() const {
  return tr("Keys");
}

QString KeysPanel::nothingText() const {
  return tr("There is no TLS in this session, so there are no keys.");
}

}  // namespace wiretale::views

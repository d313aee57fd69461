#include "core/tls/alert.h"

#include <vector>

#include "core/wire/tls/alert_table.h"
#include "core/wire/tls/names.h"

namespace wiretale::tls {

std::span<const AlertInfo> alerts() {
  static const std::vector<AlertInfo> kAlerts = [] {
    std::vector<AlertInfo> list;
    for (const wire::tls::AlertRow& row : wire::tls::alertRows())
      list.push_back({.code = static_cast<AlertCode>(row.code), .name = row.name, .section = row.rfc});
    return list;
  }();
  return kAlerts;
}

std::string_view nameOf(AlertCode code) {
  const std::string_view name = wire::tls::alertName(static_cast<std::uint32_t>(code));
  return name.empty() ? "unknown" : name;
}

}  // namespace wiretale::tls

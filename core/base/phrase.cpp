#include "core/base/phrase.h"

#include <fmt/args.h>
#include <fmt/format.h>

namespace wiretale {

Phrase Phrase::fromTemplate(std::string_view form, std::vector<Phrase> parts) {
  Phrase phrase;
  phrase.m_form = form;
  phrase.m_parts = std::move(parts);
  return phrase;
}

Phrase Phrase::together(std::vector<Phrase> parts) {
  return fromTemplate({}, std::move(parts));
}

std::string Phrase::english() const {
  return in([](std::string_view form) { return std::string(form); });
}

std::string Phrase::in(const Translate& translate) const {
  if (m_form.empty()) {
    std::string text = m_verbatim;
    for (const Phrase& part : m_parts) text += part.in(translate);
    return text;
  }
  fmt::dynamic_format_arg_store<fmt::format_context> parts;
  for (const Phrase& part : m_parts) parts.push_back(part.in(translate));
  return fmt::vformat(translate(m_form), parts);
}

}  // namespace wiretale

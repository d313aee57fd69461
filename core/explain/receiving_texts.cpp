#include "core/explain/rule_texts.h"

namespace wiretale::explain {

std::span<const RuleText> receivingTexts() {
  return {};
}

}  // namespace wiretale::explain

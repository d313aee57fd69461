#include "core/explain/rule_texts.h"

namespace wiretale::explain {

std::span<const RuleText> networkTexts() {
  return {};
}

}  // namespace wiretale::explain

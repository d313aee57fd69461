#include "core/explain/rule_texts.h"

namespace wiretale::explain {

std::span<const RuleText> livingTexts() {
  return {};
}

}  // namespace wiretale::explain

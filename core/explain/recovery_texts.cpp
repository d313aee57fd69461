#include "core/explain/rule_texts.h"

namespace wiretale::explain {

std::span<const RuleText> recoveryTexts() {
  return {};
}

}  // namespace wiretale::explain

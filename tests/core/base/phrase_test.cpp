#include "core/base/phrase.h"

#include <gtest/gtest.h>

namespace wiretale {
namespace {

/// Another language: templates in capitals, the parts in reverse.
std::string shouted(std::string_view form) {
  return form == "{0} before {1}" ? "{1} BEHIND {0}" : "A {0}";
}

TEST(Phrase, InEnglishIsItsTemplateFilled) {
  EXPECT_EQ(say("{0} before {1}", std::string("a"), 2).english(), "a before 2");
  EXPECT_EQ(say("braces {{ }}").english(), "braces { }");
}

TEST(Phrase, InAnotherLanguageMayPutItsPartsElsewhere) {
  const Phrase phrase = say("{0} before {1}", say("the {0}", 1), std::string("a"));
  EXPECT_EQ(phrase.english(), "the 1 before a");
  EXPECT_EQ(phrase.in(shouted), "a BEHIND A 1");
}

TEST(Phrase, WhatAPersonWroteIsNeverTakenForATemplate) {
  EXPECT_EQ(say("{0} before {1}", std::string("{1}"), std::string("{0} {")).in(shouted), "{0} { BEHIND {1}");
  EXPECT_EQ(Phrase(std::string("{7}")).in(shouted), "{7}");
}

TEST(Phrase, SeveralStandOneBehindTheOther) {
  const Phrase phrase = Phrase::together({std::string("a: "), say("the {0}", 1), std::string("\n")});
  EXPECT_EQ(phrase.english(), "a: the 1\n");
  EXPECT_EQ(phrase.in(shouted), "a: A 1\n");
}

TEST(Phrase, WithNothingInItIsEmpty) {
  EXPECT_TRUE(Phrase().empty());
  EXPECT_TRUE(Phrase::together({}).empty());
  EXPECT_FALSE(say("x").empty());
  EXPECT_EQ(Phrase().english(), "");
}

}  // namespace
}  // namespace wiretale

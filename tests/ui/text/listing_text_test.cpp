#include "ui/text/listing_text.h"

#include <gtest/gtest.h>

#include "tests/support/trace_builder.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"
#include "tests/ui/text/ts_file.h"
#include "ui/text/reason_text.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;

std::vector<std::string> textsOf(format::ListingWords words) {
  std::vector<std::string> texts;
  for (const std::string* const text : words.all()) texts.push_back(*text);
  return texts;
}

TEST(ListingText, InEnglishIsThatOfCore) {
  EXPECT_EQ(textsOf(listingWords()), textsOf({}));
  EXPECT_FALSE(listingWords().sentence) << "it would only be slower";
}

TEST(ListingText, EveryWordIsKoreanAndKeepsItsPlaces) {
  const InLanguage korean(Language::Korean);
  const std::vector<std::string> english = textsOf({});
  const std::vector<std::string> other = textsOf(listingWords());
  for (std::size_t i = 0; i < english.size(); ++i) {
    EXPECT_EQ(english[i] == other[i], english[i] == "seq" || english[i] == "ack") << english[i];
    EXPECT_EQ(wiretale::testing::placeholders(QString::fromStdString(english[i])),
              wiretale::testing::placeholders(QString::fromStdString(other[i])));
  }
}

TEST(ListingText, SentencesAndNamesAreKorean) {
  const InLanguage korean(Language::Korean);
  const trace::Trace trace = wiretale::testing::wholeSession();
  const format::ListingWords words = listingWords();
  EXPECT_EQ(words.name("Client"), "클라이언트");
  EXPECT_EQ(words.name("Bob"), "Bob");
  const trace::Index why = trace.packets.front().sentReason;
  EXPECT_EQ(words.sentence(trace, why, Side::Client, 0),
            sentence(trace, trace.reasonAt(why), Side::Client).toStdString());
}

}  // namespace
}  // namespace wiretale::text

#include "core/wire/http_head.h"

#include <span>
#include <string>

#include <gtest/gtest.h>

#include "core/wire/field_walk.h"
#include "tests/core/wire/field_list.h"

namespace wiretale::wire {
namespace {

using testing::meaningOf;
using testing::valueOf;

Bytes bytesOfText(std::string_view text) {
  return std::as_bytes(std::span(text));
}

constexpr std::string_view kRequest =
    "GET /hello?x=1 HTTP/1.1\r\nHost: www.example.test\r\nAccept:*/*\r\nX-Own:  a b \r\n\r\nbody";
constexpr std::string_view kResponse =
    "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\ncontent-type: text/plain\r\n\r\nabcde";

TEST(HttpHead, OfARequestHasItsLineAndEveryHeader) {
  const HttpHead head = readHttpHead(bytesOfText(kRequest), 10);
  EXPECT_TRUE(head.complete);
  EXPECT_EQ(head.size, kRequest.size() - 4);
  EXPECT_TRUE(testing::tiles(head.fields, 10, 10 + head.size)) << testing::listing(head.fields);
  EXPECT_EQ(firstBroken(head.fields), nullptr);
  EXPECT_EQ(valueOf(head.fields, "Method"), "GET");
  EXPECT_EQ(valueOf(head.fields, "Request Target"), "/hello?x=1");
  EXPECT_EQ(valueOf(head.fields, "HTTP Version"), "HTTP/1.1");
  EXPECT_EQ(valueOf(head.fields, "Header: Host"), "www.example.test");
  EXPECT_EQ(valueOf(head.fields, "Header: Accept"), "*/*");
  EXPECT_EQ(valueOf(head.fields, "Header: X-Own"), "a b");
}

TEST(HttpHead, OfAResponseHasItsStatus) {
  const HttpHead head = readHttpHead(bytesOfText(kResponse));
  EXPECT_TRUE(head.complete);
  EXPECT_EQ(valueOf(head.fields, "Status Code"), "404");
  EXPECT_EQ(meaningOf(head.fields, "Status Code"), "The client did something wrong.");
  EXPECT_EQ(valueOf(head.fields, "Reason Phrase"), "Not Found");
  EXPECT_EQ(meaningOf(head.fields, "Header: content-type"), "What kind of content the body is.");
}

TEST(HttpHead, OfEveryBeginningIsReadAsFarAsItIsThere) {
  for (const std::string_view text : {kRequest, kResponse}) {
    const std::size_t whole = readHttpHead(bytesOfText(text)).size;
    for (std::size_t size = 0; size <= text.size(); ++size) {
      const HttpHead head = readHttpHead(bytesOfText(text.substr(0, size)));
      EXPECT_TRUE(testing::tiles(head.fields, 0, std::min(size, whole))) << size;
      EXPECT_EQ(head.complete, size >= whole) << size;
      const bool endsWithALine = size == 0 || text[size - 1] == '\n' || size > whole;
      EXPECT_EQ(firstBroken(head.fields) == nullptr, endsWithALine) << size;
    }
  }
}

TEST(HttpHead, SaysWhatIsWrong) {
  const HttpHead head = readHttpHead(bytesOfText("GET / HTTP/1.1\r\nno header\r\nHost: x\r\n\r\n"));
  ASSERT_NE(firstBroken(head.fields), nullptr);
  EXPECT_EQ(firstBroken(head.fields)->offset, 16U);
  EXPECT_EQ(firstBroken(head.fields)->meaning, "Impossible: a header has a colon behind its name.");
  EXPECT_EQ(valueOf(head.fields, "Header: Host"), "x");
}

TEST(HttpHead, EndsAfterTooManyHeaders) {
  std::string text = "GET / HTTP/1.1\r\n";
  for (int i = 0; i < 600; ++i) text += "a:b\r\n";
  const HttpHead head = readHttpHead(bytesOfText(text));
  EXPECT_FALSE(head.complete);
  EXPECT_TRUE(testing::tiles(head.fields, 0, text.size()));
  EXPECT_EQ(head.fields.back().meaning, "Not taken apart: there are too many entries.");
}

TEST(HttpHead, IsTakenForHttpOnlyIfItBeginsSo) {
  EXPECT_TRUE(looksLikeHttp(bytesOfText("GET / HTTP/1.1")));
  EXPECT_TRUE(looksLikeHttp(bytesOfText("HTTP/1.1 200 OK")));
  EXPECT_FALSE(looksLikeHttp(bytesOfText("GETTER")));
  EXPECT_FALSE(looksLikeHttp(bytesOfText("GET")));
  EXPECT_FALSE(looksLikeHttp({}));
}

}  // namespace
}  // namespace wiretale::wire

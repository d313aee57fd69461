#include "core/wire/tls/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/wire/wire_bytes.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::bytesOf;
using testing::partsOf;

std::vector<int> typesOf(const RecordScan& scan) {
  std::vector<int> types;
  for (const Record& record : scan.records) types.push_back(record.type);
  return types;
}

TEST(ScanRecords, FindsTheRecordsOfARecordedSession) {
  const auto server = partsOf("tls12_ecdhe", "stream", "server").front().bytes;
  const RecordScan scan = scanRecords(server);
  EXPECT_THAT(typesOf(scan), ::testing::ElementsAre(22, 22, 22, 22, 22, 20, 22, 23));
  EXPECT_EQ(scan.end, server.size());
  EXPECT_EQ(scan.missing, 0U);
  EXPECT_FALSE(scan.error);
  EXPECT_EQ(scan.records[0], (Record{.offset = 0, .type = 22, .version = 0x0303, .length = 80}));
  EXPECT_EQ(scan.records[1].offset, 85U);
}

TEST(ScanRecords, OfEveryBeginningOfAStreamFindsWhatIsCompleteAndGoesOnThere) {
  const auto stream = partsOf("rfc8448_simple", "stream", "server").front().bytes;
  const RecordScan whole = scanRecords(stream);
  for (std::size_t size = 0; size <= stream.size(); ++size) {
    const RecordScan part = scanRecords(Bytes(stream).first(size));
    ASSERT_FALSE(part.error) << size;
    ASSERT_LE(part.records.size(), whole.records.size());
    EXPECT_TRUE(std::equal(part.records.begin(), part.records.end(), whole.records.begin())) << size;
    EXPECT_EQ(part.missing == 0, part.end == size) << size;
    const RecordScan rest = scanRecords(stream, part.end);
    EXPECT_EQ(part.records.size() + rest.records.size(), whole.records.size()) << size;
    EXPECT_EQ(rest.end, stream.size());
  }
}

TEST(ScanRecords, SaysHowManyBytesAreMissing) {
  EXPECT_EQ(scanRecords(bytesOf("16 03")).missing, 3U);
  EXPECT_EQ(scanRecords(bytesOf("16 0303 0004 0e00")).missing, 2U);
}

struct Wrong {
  const char* hex;
  std::size_t offset;
  const char* what;
};

TEST(ScanRecords, SaysWhatIsWrongWhere) {
  const std::vector<Wrong> table{
      {"15 0303 0002 0100 47455420", 7, "this is HTTP without encryption, not TLS"},
      {"485454502f312e3120343030", 0, "this is HTTP without encryption, not TLS"},
      {"5353482d322e30", 0, "this is SSH, not TLS"},
      {"80", 0, "no TLS record begins here: its first byte would be 20 to 24, not 128"},
      {"16 0703", 1, "0x0703 is no version of TLS: the record is damaged or not TLS"},
      {"17 0303 4801", 3, "the record says that it has 18433 bytes, and 18,432 are the most"},
      {"15 0303 0002 0100 16 0303 0000", 10, "a record that is not application data may not be empty"}};
  for (const Wrong& wrong : table) {
    const RecordScan scan = scanRecords(bytesOf(wrong.hex));
    ASSERT_TRUE(scan.error) << wrong.hex;
    EXPECT_EQ(scan.error->offset, wrong.offset) << wrong.hex;
    EXPECT_EQ(scan.error->what.english(), wrong.what);
  }
}

TEST(ScanRecords, TakesTheLongestRecordAndEmptyApplicationData) {
  auto stream = bytesOf("17 0303 4800");
  stream.resize(5 + kMaxFragment);
  EXPECT_EQ(scanRecords(stream).records.size(), 1U);
  EXPECT_EQ(scanRecords(bytesOf("17 0303 0000")).records.size(), 1U);
}

TEST(ScanDatagram, ReadsEpochAndSequenceNumber) {
  const RecordScan scan =
      scanDatagram(bytesOf("14 fefd 0000 000000000003 0001 01  16 fefd 0001 800000000000 0002 abcd"));
  ASSERT_EQ(scan.records.size(), 2U);
  EXPECT_EQ(scan.records[1], (Record{.offset = 14,
                                     .type = 22,
                                     .version = 0xFEFD,
                                     .length = 2,
                                     .headerSize = 13,
                                     .epoch = 1,
                                     .sequenceNumber = 0x800000000000}));
}

TEST(ScanDatagram, FindsAllThatWasRecorded) {
  for (const auto& datagram : partsOf("dtls12", "datagram")) {
    const RecordScan scan = scanDatagram(datagram.bytes);
    EXPECT_FALSE(scan.error);
    EXPECT_EQ(scan.end, datagram.bytes.size());
  }
}

TEST(ScanDatagram, SaysWhatIsWrongWhere) {
  const RecordScan cut = scanDatagram(bytesOf("14 fefd 0000 000000000003 0001 01  16 fefd 0001"));
  ASSERT_TRUE(cut.error);
  EXPECT_EQ(cut.error->offset, 14U);
  EXPECT_EQ(cut.error->what.english(), "the datagram ends 8 bytes before the end of this record");
  const RecordScan notDtls = scanDatagram(bytesOf("16 0303 0004 0e000000 00000000"));
  ASSERT_TRUE(notDtls.error);
  EXPECT_EQ(notDtls.error->offset, 1U);
}

}  // namespace
}  // namespace wiretale::wire::tls

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <variant>

#include "core/tls/record_protection.h"

namespace wiretale::tls {

/// Reads the records of one direction, in the order in which they were sent (DTLS: in any order). It counts sequence
/// numbers and follows the changes of keys that the caller tells: behind ChangeCipherSpec (TLS 1.2), behind
/// ServerHello, Finished, EndOfEarlyData and KeyUpdate (TLS 1.3).
class RecordReader {
 public:
  explicit RecordReader(Version version) : m_version(version) {}

  /// The records from here on have these keys. DTLS: the next epoch has them.
  void changeKeys(RecordKeys keys);
  /// They are protected, but their keys are not known, for this reason.
  void loseKeys(Phrase reason);
  /// TLS 1.3: early data were refused, so the records go on as before those keys (RFC 8446 §4.2.10).
  void dropKeys();

  /// A record with its header. One that cannot be decrypted does not count for the sequence numbers: a server that
  /// refuses early data passes over them like this.
  OpenedRecord read(wire::Bytes record);

  std::uint32_t generation() const { return m_generation; }

 private:
  using Protection = std::variant<std::monostate, RecordKeys, Phrase>;

  const Protection& protectionOf(wire::Bytes record) const;
  OpenedRecord open(const Protection& protection, wire::Bytes record) const;

  Version m_version;
  std::map<std::uint32_t, Protection> m_generations{{0, {}}};  ///< DTLS needs the old ones for what comes late
  std::uint32_t m_generation = 0;
  std::uint64_t m_sequence = 0;
};

}  // namespace wiretale::tls

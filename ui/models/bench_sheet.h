#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include <QString>

#include "core/tls/cipher_bench.h"
#include "ui/models/inspection.h"

namespace wiretale::models {

/// A line of the cipher bench: bytes, or a text.
struct BenchRow {
  QString name{};
  QString text{};                   ///< empty: the bytes are shown
  std::vector<std::byte> octets{};  ///< whole
};

/// One of the three ways to encrypt.
struct BenchColumn {
  QString title;
  QString idea;                  ///< a sentence
  std::vector<BenchRow> made{};  ///< keys that stay with their owners, how long it took
  std::vector<BenchRow> sent{};  ///< what crosses the network
  QString size{};                ///< of all that is sent, beside the text's
  Because verdict{};             ///< what somebody reads who listens, or what went wrong
};

/// What the bench shows: symmetric, asymmetric, hybrid.
struct BenchSheet {
  std::array<BenchColumn, 3> columns;
  QString comparison;  ///< of the measured times; empty if there is nothing to compare
};

BenchSheet benchSheetOf(const tls::CipherBench& bench, const tls::BenchRequest& request);

}  // namespace wiretale::models

#include "ui/models/bench_sheet.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <QCoreApplication>

#include "ui/text/byte_text.h"
#include "ui/text/number_text.h"
#include "ui/text/phrase_text.h"

namespace wiretale::models {
namespace {

using tls::BenchTime;
using tls::Sent;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Bench)
};

BenchRow bytesRow(const QString& name, const std::vector<std::byte>& octets) {
  return {QStringLiteral("%1, %2").arg(name, text::bytes(octets.size())), {}, octets};
}

BenchRow timeRow(const QString& name, const BenchTime& time) {
  const QString took = text::duration(time.cpu);
  if (time.runs < 2) return {name, took};
  return {name, Words::tr("%1 (shortest of %2 runs)").arg(took, text::number(time.runs))};
}

/// As core calls it: "wrapped key", "block 3".
QString sentName(const std::string& name) {
  static constexpr std::string_view kBlock = "block ";
  if (name == "key") return Words::tr("Key, for everybody to read");
  if (name == "nonce") return Words::tr("Nonce");
  if (name == "ciphertext") return Words::tr("Ciphertext");
  if (name == "tag") return Words::tr("Tag");
  if (name == "public key") return Words::tr("Public key");
  if (name == "wrapped key") return Words::tr("Encrypted key");
  if (name.starts_with(kBlock)) return Words::tr("Block %1").arg(QString::fromStdString(name.substr(kBlock.size())));
  return QString::fromStdString(name);
}

/// All that is sent; of many blocks the first ones.
void addSent(BenchColumn& column, const std::vector<Sent>& sent, std::size_t textSize) {
  constexpr std::size_t kMostRows = 5;
  std::size_t size = 0;
  for (const Sent& one : sent) {
    size += one.bytes.size();
    if (column.sent.size() < kMostRows) column.sent.push_back(bytesRow(sentName(one.name), one.bytes));
  }
  if (sent.size() > kMostRows)
    column.sent.push_back(
        {Words::tr("and more"),
         Words::tr("%1 further blocks").arg(text::number(static_cast<std::int64_t>(sent.size() - kMostRows)))});
  column.size = Words::tr("%1 in all, for a text of %2").arg(text::bytes(size), text::bytes(textSize));
}

/// So much of a text that one sees what it is.
QString quoted(const std::vector<std::byte>& text) {
  constexpr qsizetype kMost = 60;
  const QString whole =
      QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size())).simplified();
  return Words::tr("“%1”").arg(whole.size() > kMost ? whole.left(kMost) + QStringLiteral("…") : whole);
}

/// What the things sent give to somebody who has nothing else.
Because verdictOn(const std::vector<Sent>& sent, const QString& without) {
  Because verdict;
  verdict.question = Words::tr("What does an eavesdropper read?");
  if (const auto text = tls::eavesdrop(sent)) {
    verdict.sentence = Words::tr("Everything: %1").arg(quoted(*text));
    verdict.otherwise = Words::tr(
        "The key crossed the same network as what it opens. Encrypting it with another symmetric "
        "key would only move the question to that one.");
    verdict.ink = diagram::Ink::Lost;
    return verdict;
  }
  verdict.sentence = Words::tr("Nothing of the text.");
  verdict.otherwise = without;
  verdict.ink = diagram::Ink::Established;
  return verdict;
}

BenchColumn symmetricColumn(const tls::SymmetricBench& bench, std::size_t textSize) {
  BenchColumn column{
      .title = Words::tr("Symmetric: AES"),
      .idea = Words::tr(
          "One key encrypts and decrypts. It is fast, but both sides must have the key, and it has to get there."),
      .made = {bytesRow(Words::tr("Key"), bench.key), timeRow(Words::tr("Encrypting"), bench.encrypting),
               timeRow(Words::tr("Decrypting"), bench.decrypting)},
      .sent = {},
      .size = {},
      .verdict = {}};
  addSent(column, bench.sent, textSize);
  column.verdict =
      verdictOn(bench.sent, Words::tr("But the other side does not have the key either, unless it got it in "
                                      "some other way before."));
  return column;
}

BenchColumn asymmetricColumn(const tls::AsymmetricBench& bench, std::size_t textSize) {
  BenchColumn column{
      .title = Words::tr("Asymmetric: RSA-2048"),
      .idea =
          Words::tr("Everybody may have the public key; only the private one, which never leaves its owner, decrypts."),
      .made = {bytesRow(Words::tr("Private key"), bench.privateKey)},
      .sent = {},
      .size = {},
      .verdict = {}};
  if (bench.problem) {
    column.verdict = {.question = Words::tr("It cannot be done:"),
                      .sentence = text::phrase(*bench.problem),
                      .citation = QStringLiteral("RFC 8017 §7.1.1"),
                      .otherwise = {},
                      .ink = diagram::Ink::Lost};
    return column;
  }
  column.made.push_back(
      {Words::tr("Blocks"), Words::tr("%1, each of at most %2 of the text")
                                .arg(text::number(std::ssize(bench.blocks)), text::bytes(bench.blockLimit))});
  column.made.push_back(timeRow(Words::tr("Encrypting"), bench.encrypting));
  column.made.push_back(timeRow(Words::tr("Decrypting"), bench.decrypting));
  addSent(column, bench.sent, textSize);
  column.verdict =
      verdictOn(bench.sent, Words::tr("The public key closes, it does not open. But every block grows to 256 "
                                      "bytes, and decrypting is slow."));
  return column;
}

BenchColumn hybridColumn(const tls::HybridBench& bench, std::size_t textSize) {
  BenchColumn column{
      .title = Words::tr("Hybrid: as TLS does it"),
      .idea = Words::tr("A fresh symmetric key encrypts the text; RSA encrypts only that key."),
      .made = {bytesRow(Words::tr("Key"), bench.text.key), timeRow(Words::tr("Encrypting the key"), bench.wrapping),
               timeRow(Words::tr("Encrypting the text"), bench.text.encrypting),
               timeRow(Words::tr("Decrypting the key"), bench.unwrapping),
               timeRow(Words::tr("Decrypting the text"), bench.text.decrypting)},
      .sent = {},
      .size = {},
      .verdict = {}};
  addSent(column, bench.sent, textSize);
  column.verdict =
      verdictOn(bench.sent, Words::tr("The slow operation happens once, however long the text is. TLS 1.2 with "
                                      "RSA key exchange sends its pre-master secret like this."));
  return column;
}

QString comparisonOf(const tls::CipherBench& bench) {
  const auto rsa = static_cast<double>(bench.asymmetric.decrypting.cpu.count());
  const auto aes = static_cast<double>(bench.symmetric.decrypting.cpu.count());
  if (bench.asymmetric.problem || aes <= 0) return {};
  return Words::tr(
             "For this text, decrypting took RSA %1 times as long as AES: %2 and %3 of processor time, measured "
             "just now.")
      .arg(text::number(static_cast<std::int64_t>(std::max(1.0, rsa / aes))),
           text::duration(bench.asymmetric.decrypting.cpu), text::duration(bench.symmetric.decrypting.cpu));
}

}  // namespace

BenchSheet benchSheetOf(const tls::CipherBench& bench, const tls::BenchRequest& request) {
  const std::size_t size = request.text.size();
  return {.columns = {symmetricColumn(bench.symmetric, size), asymmetricColumn(bench.asymmetric, size),
                      hybridColumn(bench.hybrid, size)},
          .comparison = comparisonOf(bench)};
}

}  // namespace wiretale::models

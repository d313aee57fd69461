#include "core/tls/cipher_bench.h"

#include <algorithm>
#include <ctime>

#include <fmt/format.h>

#include "core/tls/aead.h"
#include "core/tls/cipher_bench_rsa.h"
#include "core/tls/random_stream.h"

namespace wiretale::tls {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kNonceLength = 12;
/// A short operation is repeated as long as this, a long one done once: the first run pays for cold caches.
constexpr std::chrono::nanoseconds kEnough = 3ms;
constexpr unsigned kMostRuns = 50;

std::chrono::nanoseconds threadTime() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
#else
  return std::chrono::nanoseconds(std::clock() * (1'000'000'000 / CLOCKS_PER_SEC));
#endif
}

/// Runs it several times; what it gives is the same each time.
template <typename Operation>
auto measured(BenchTime& time, const Operation& operation) {
  const std::chrono::nanoseconds begin = threadTime();
  std::chrono::nanoseconds before = begin;
  while (true) {
    auto result = operation();
    const std::chrono::nanoseconds after = threadTime();
    time.cpu = time.runs == 0 ? after - before : std::min(time.cpu, after - before);
    ++time.runs;
    before = after;
    if (!result || after - begin >= kEnough || time.runs == kMostRuns) return result;
  }
}

Octets drawn(std::uint64_t seed, std::string_view label, std::size_t length) {
  Octets octets(length);
  RandomStream(seed, label).fill(octets);
  return octets;
}

/// `purpose` keeps the keys of two ways apart.
tl::expected<SymmetricBench, Phrase> symmetric(const BenchRequest& request, std::string_view purpose) {
  SymmetricBench bench;
  bench.key = drawn(request.seed, fmt::format("bench/{}/key", purpose), keyLengthOf(request.cipher));
  bench.nonce = drawn(request.seed, fmt::format("bench/{}/nonce", purpose), kNonceLength);
  const AeadInput input{.cipher = request.cipher, .key = bench.key, .nonce = bench.nonce, .additionalData = {}};
  const auto sealed = measured(bench.encrypting, [&] { return aeadSeal(input, request.text); });
  if (!sealed) return tl::unexpected(sealed.error());
  bench.ciphertext = toOctets(wire::Bytes(*sealed).first(request.text.size()));
  bench.tag = toOctets(wire::Bytes(*sealed).last(kTagLength));
  auto opened = measured(bench.decrypting, [&] { return aeadOpen(input, bench.ciphertext, bench.tag); });
  if (!opened) return tl::unexpected(opened.error());
  bench.decrypted = *std::move(opened);
  bench.sent = {{"nonce", bench.nonce}, {"ciphertext", bench.ciphertext}, {"tag", bench.tag}};
  return bench;
}

tl::expected<AsymmetricBench, Phrase> asymmetric(const BenchRequest& request, const BenchRsa& rsa) {
  AsymmetricBench bench;
  bench.publicKey = rsa.publicKey();
  bench.privateKey = rsa.privateKey();
  bench.blockLimit = rsa.blockLimit();
  bench.sent = {{"public key", bench.publicKey}};
  if (request.text.size() > bench.blockLimit && !request.cutIntoBlocks) {
    bench.problem =
        say("RSA-2048 with OAEP and SHA-256 encrypts at most {0} bytes at once, and the text has {1}: it has to be cut "
            "into "
            "blocks, or only a key is encrypted like this",
            bench.blockLimit, request.text.size());
    return bench;
  }
  auto blocks = measured(bench.encrypting, [&] { return rsa.encrypt(request.text, "bench/rsa"); });
  if (!blocks) return tl::unexpected(blocks.error());
  bench.blocks = *std::move(blocks);
  auto text = measured(bench.decrypting, [&] { return rsa.decrypt(bench.blocks, "bench/rsa/open"); });
  if (!text) return tl::unexpected(text.error());
  bench.decrypted = *std::move(text);
  for (std::size_t i = 0; i < bench.blocks.size(); ++i)
    bench.sent.push_back({fmt::format("block {}", i + 1), bench.blocks[i]});
  return bench;
}

tl::expected<HybridBench, Phrase> hybrid(const BenchRequest& request, const BenchRsa& rsa) {
  auto text = symmetric(request, "hybrid");
  if (!text) return tl::unexpected(text.error());
  HybridBench bench{
      .text = *std::move(text), .wrappedKey = {}, .unwrappedKey = {}, .wrapping = {}, .unwrapping = {}, .sent = {}};
  const auto wrapped = measured(bench.wrapping, [&] { return rsa.encrypt(bench.text.key, "bench/wrap"); });
  if (!wrapped) return tl::unexpected(wrapped.error());
  bench.wrappedKey = wrapped->front();
  auto key = measured(bench.unwrapping, [&] { return rsa.decrypt(*wrapped, "bench/wrap/open"); });
  if (!key) return tl::unexpected(key.error());
  bench.unwrappedKey = *std::move(key);
  bench.sent = {{"public key", rsa.publicKey()}, {"wrapped key", bench.wrappedKey}};
  bench.sent.insert(bench.sent.end(), bench.text.sent.begin(), bench.text.sent.end());
  return bench;
}

std::optional<Phrase> problemWith(const BenchRequest& request) {
  if (request.text.size() > kLongestBenchText)
    return say("the text has {0} bytes: the bench takes {1} at most", request.text.size(), kLongestBenchText);
  if (request.cipher != RecordCipher::Aes128Gcm && request.cipher != RecordCipher::Aes256Gcm)
    return say("the bench's symmetric cipher is AES-128-GCM or AES-256-GCM");
  return std::nullopt;
}

}  // namespace

tl::expected<CipherBench, Phrase> runCipherBench(const BenchRequest& request) {
  if (auto problem = problemWith(request)) return tl::unexpected(*std::move(problem));
  const auto rsa = BenchRsa::make(request.seed);
  if (!rsa) return tl::unexpected(rsa.error());
  auto one = symmetric(request, "symmetric");
  if (!one) return tl::unexpected(one.error());
  // Whoever shall decrypt needs the key: without another way it crosses the network like everything else.
  if (request.keyInTheClear) one->sent.insert(one->sent.begin(), {"key", one->key});
  auto two = asymmetric(request, *rsa);
  if (!two) return tl::unexpected(two.error());
  auto three = hybrid(request, *rsa);
  if (!three) return tl::unexpected(three.error());
  return CipherBench{.symmetric = *std::move(one), .asymmetric = *std::move(two), .hybrid = *std::move(three)};
}

std::optional<Octets> eavesdrop(const std::vector<Sent>& sent) {
  const auto bytes = [&](std::string_view name) {
    const auto found = std::ranges::find(sent, name, &Sent::name);
    return found == sent.end() ? wire::Bytes{} : wire::Bytes(found->bytes);
  };
  const wire::Bytes key = bytes("key");
  const RecordCipher cipher = key.size() == 16 ? RecordCipher::Aes128Gcm : RecordCipher::Aes256Gcm;
  const auto text = aeadOpen({.cipher = cipher, .key = key, .nonce = bytes("nonce"), .additionalData = {}},
                             bytes("ciphertext"), bytes("tag"));
  return text ? std::optional(*text) : std::nullopt;
}

}  // namespace wiretale::tls

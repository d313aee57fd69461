#include "core/tls/throwaway_key.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "core/tls/library.h"
#include "core/tls/random_stream.h"

namespace wiretale::tls {
namespace {

constexpr std::size_t kMostKept = 32;

tl::expected<KeyHandle, Phrase> generate(KeyKind kind, std::uint64_t seed, std::string_view name) {
  const auto context = library();
  if (!context) return tl::unexpected(context.error());
  RandomStream stream(seed, "pki/" + std::string(name));
  const RandomScope random(stream);
  KeyHandle key{kind == KeyKind::Rsa2048
                    ? EVP_PKEY_Q_keygen(*context, nullptr, "RSA", std::size_t{2048})
                    : EVP_PKEY_Q_keygen(*context, nullptr, "EC", static_cast<const char*>("P-256"))};
  if (key == nullptr) return tl::unexpected(openSslFailed("EVP_PKEY_Q_keygen"));
  return key;
}

/// RSA keys by (seed, name). While one is made, only those wait who want the same.
class RsaKeys {
 public:
  tl::expected<KeyHandle, Phrase> get(std::uint64_t seed, const std::string& name) {
    const std::shared_ptr<Entry> entry = find({seed, name});
    const std::scoped_lock lock(entry->mutex);
    if (entry->key == nullptr) {
      auto made = generate(KeyKind::Rsa2048, seed, name);
      if (!made) return made;
      entry->key = std::move(*made);
    }
    return copyOf(entry->key.get());
  }

 private:
  struct Entry {
    std::mutex mutex;
    KeyHandle key;
  };
  using Place = std::pair<std::uint64_t, std::string>;

  std::shared_ptr<Entry> find(const Place& place) {
    const std::scoped_lock lock(m_mutex);
    if (m_entries.size() >= kMostKept && !m_entries.contains(place)) m_entries.clear();
    std::shared_ptr<Entry>& entry = m_entries[place];
    if (entry == nullptr) entry = std::make_shared<Entry>();
    return entry;
  }

  std::mutex m_mutex;
  std::map<Place, std::shared_ptr<Entry>> m_entries;
};

}  // namespace

tl::expected<KeyHandle, Phrase> throwawayKey(KeyKind kind, std::uint64_t seed, std::string_view name) {
  if (kind == KeyKind::EcdsaP256) return generate(kind, seed, name);
  static RsaKeys kept;
  return kept.get(seed, std::string(name));
}

tl::expected<KeyHandle, Phrase> copyOf(const EVP_PKEY* key) {
  // EVP_PKEY_dup takes a key that it does not change as a non-const one.
  KeyHandle copy{EVP_PKEY_dup(const_cast<EVP_PKEY*>(key))};
  if (copy == nullptr) return tl::unexpected(openSslFailed("EVP_PKEY_dup"));
  return copy;
}

}  // namespace wiretale::tls

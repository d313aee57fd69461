#include "core/tls/aead.h"

#include "core/tls/crypto.h"

namespace wiretale::tls {
namespace {

const char* nameOf(RecordCipher cipher) {
  switch (cipher) {
    case RecordCipher::Aes128Gcm:
      return "AES-128-GCM";
    case RecordCipher::Aes256Gcm:
      return "AES-256-GCM";
    default:
      return "ChaCha20-Poly1305";
  }
}

/// A context ready for data, with key, nonce and additional data in it; none if libcrypto refuses.
CipherContextHandle begin(const AeadInput& input, bool encrypt) {
  const CipherHandle cipher(EVP_CIPHER_fetch(calculationLibrary(), nameOf(input.cipher), nullptr));
  CipherContextHandle context(EVP_CIPHER_CTX_new());
  int length = 0;
  if (!cipher || !context || input.key.size() != keyLengthOf(input.cipher) || input.nonce.size() != 12 ||
      EVP_CipherInit_ex2(context.get(), cipher.get(), raw(input.key.data()), raw(input.nonce.data()), encrypt ? 1 : 0,
                         nullptr) != 1 ||
      EVP_CipherUpdate(context.get(), nullptr, &length, raw(input.additionalData.data()),
                       static_cast<int>(input.additionalData.size())) != 1)
    return nullptr;
  return context;
}

bool update(EVP_CIPHER_CTX* context, wire::Bytes from, std::byte* to) {
  int length = 0;
  return from.empty() ||
         EVP_CipherUpdate(context, raw(to), &length, raw(from.data()), static_cast<int>(from.size())) == 1;
}

}  // namespace

tl::expected<Octets, Phrase> aeadSeal(const AeadInput& input, wire::Bytes plaintext) {
  const ErrorScope errors;
  const CipherContextHandle context = begin(input, true);
  Octets sealed(plaintext.size() + kTagLength);
  std::byte* const tag = sealed.data() + plaintext.size();
  int length = 0;
  if (!context || !update(context.get(), plaintext, sealed.data()) ||
      EVP_CipherFinal_ex(context.get(), raw(tag), &length) != 1 ||
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTagLength), tag) != 1)
    return tl::unexpected(errors.failure(nameOf(input.cipher)));
  return sealed;
}

tl::expected<Octets, Phrase> aeadOpen(const AeadInput& input, wire::Bytes ciphertext, wire::Bytes tag) {
  const ErrorScope errors;
  const CipherContextHandle context = begin(input, false);
  Octets plaintext(ciphertext.size());
  Octets tagCopy = toOctets(tag);  // what the call takes is not const
  if (!context || tag.size() != kTagLength || !update(context.get(), ciphertext, plaintext.data()) ||
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTagLength), tagCopy.data()) != 1)
    return tl::unexpected(errors.failure(nameOf(input.cipher)));
  int length = 0;
  std::byte nothing{};
  if (EVP_CipherFinal_ex(context.get(), raw(&nothing), &length) != 1)
    return tl::unexpected(say("the tag does not fit: other keys, another place in the stream, or changed bytes"));
  return plaintext;
}

}  // namespace wiretale::tls

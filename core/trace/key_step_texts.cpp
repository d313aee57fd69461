#include "core/trace/key_step_texts.h"

#include <algorithm>
#include <vector>

namespace wiretale::trace {
namespace {

using enum KeyPhase;
using enum KeyPlace;
using tls::Operation;

/// Those of all versions, and of TLS 1.2.
std::vector<KeyStepText> textsOf12() {
  return {
      {"ClientHello.random", Randoms, Wire,
       say("32 bytes that the client draws anew and sends in the clear. They are no secret: they make the keys of each "
           "connection different.")},
      {"ServerHello.random", Randoms, Wire,
       say("The same from the server, so that neither side alone decides what the keys come to.")},
      {"EncryptedPreMasterSecret", KeyExchange, Wire,
       say("What ClientKeyExchange carries: the pre-master secret, padded and encrypted with the public key in the "
           "server's certificate. Whoever gets the private key can open it, even years later.")},
      {"pre_master_secret", KeyExchange, Server,
       say("The server decrypts it with the private key of its certificate and has what the client drew. The public "
           "key made no key: it only protected this secret on its way."),
       Operation::RsaDecrypt},
      {"* ephemeral private key", KeyExchange, Server,
       say("Drawn for this handshake alone and forgotten afterwards: nobody can open a recording later (forward "
           "secrecy).")},
      {"* public value", KeyExchange, Wire,
       say("Made of the other private value and sent in the clear: nobody can go back from it to the private one.")},
      {"pre_master_secret", KeyExchange, Both,
       say("Diffie-Hellman: one's own private value and the other's public one give both sides the same, and nobody "
           "who saw only the public ones. It was never sent.")},
      {"session_hash", Secrets, Both,
       say("The hash of the handshake up to ClientKeyExchange: with it the master secret belongs to exactly these "
           "messages and this certificate (extended master secret).")},
      {"master_secret", Secrets, Both,
       say("Kept from the earlier session: a resumed one makes new keys of it with the new randoms."),
       Operation::Given},
      {"master_secret", Secrets, Both,
       say("48 bytes that both sides make for themselves. Here the pre-master secret meets the two randoms, or the "
           "hash of the handshake.")},
      {"key_block", Keys, Both, say("As many bytes as all keys together need; it is cut into them in a fixed order.")},
      {"*_write_MAC_key", Keys, Both,
       say("With it this side proves that nobody changed its records; the other direction has its own.")},
      {"*_write_key", Keys, Both,
       say("With it this side encrypts, symmetrically, and the other one decrypts; the other direction has its own.")},
      {"*_write_IV", Keys, Both,
       say("The secret part of each record's nonce; the rest is in the record, or its number.")},
      {"Hash(*", Finished, Both,
       say("The hash of all messages so far, in which each side puts what it has itself sent and seen.")},
      {"* Finished.verify_data", Finished, Both,
       say("What this side's Finished, its first encrypted message, carries. The other side calculates the same of "
           "the messages that it saw: were one changed on the way, the two would differ.")},
  };
}

/// Those of TLS 1.3 up to the handshake's keys.
std::vector<KeyStepText> textsOfHandshake13() {
  return {
      {"PSK", Secrets, Both,
       say("The secret of an earlier connection's ticket, with which the client offers to go on.")},
      {"Early Secret", Secrets, Both,
       say("The first of the schedule's three extractions: of the PSK, or of zeros where there is none.")},
      {"Early Secret without PSK", Secrets, Both,
       say("The server did not take the PSK: the schedule begins again, with zeros.")},
      {"Transcript-Hash()*", Secrets, Both, say("The hash of nothing, for steps that belong to no messages.")},
      {"binder_key", Resumption, Both, say("With it the client proves that it knows the PSK, without showing it.")},
      {"binder finished_key", Resumption, Both, say("The key of that proof.")},
      {"Transcript-Hash(Truncate(*", Resumption, Both,
       say("The hash of the ClientHello up to the binders, which cannot be part of what they prove.")},
      {"PskBinderEntry", Resumption, Wire,
       say("The proof, at the end of the ClientHello: whoever does not know the PSK cannot make it, and it fits no "
           "other ClientHello.")},
      {"client_early_traffic_secret", Secrets, Both,
       say("The secret of data in the first flight (0-RTT). It comes from the PSK alone: there is no forward secrecy "
           "yet, and a copy of the flight looks the same.")},
      {"early_exporter_master_secret", Secrets, Both,
       say("For applications that want keys of their own bound to the early data.")},
      {"*, derived", Secrets, Both,
       say("A step between two extractions: whoever learns the later secret cannot go back to the earlier one.")},
      {"* private key", KeyExchange, Server,
       say("Drawn for this handshake alone and forgotten afterwards: nobody can open a recording later (forward "
           "secrecy).")},
      {"* key_share", KeyExchange, Wire,
       say("Made of the other private value and sent in the clear: nobody can go back from it to the private one.")},
      {"(EC)DHE", KeyExchange, Both,
       say("Diffie-Hellman: one's own private value and the other's public one give both sides the same, and nobody "
           "who saw only the public ones. It was never sent.")},
      {"Handshake Secret", Secrets, Both,
       say("The second extraction: here the shared secret of Diffie-Hellman comes in.")},
      {"*_handshake_traffic_secret", Secrets, Both,
       say("Encrypts what this side sends from behind ServerHello to its Finished; bound to both hellos.")},
  };
}

/// Those behind them.
std::vector<KeyStepText> textsOfApplication13() {
  return {
      {"Transcript-Hash(*", Secrets, Both,
       say("The hash of all messages so far: whoever changes a byte of them comes to other keys than the other side.")},
      {"*_write_key_*", Keys, Both,
       say("With it this side encrypts, symmetrically, and the other one decrypts; the other direction has its own.")},
      {"*_write_iv*", Keys, Both,
       say("Together with a record's number, which is not sent, it is that record's nonce.")},
      {"* Finished.finished_key", Finished, Both, say("The key of this side's Finished.")},
      {"Master Secret", Secrets, Both,
       say("The third extraction, of nothing new: from here on come the keys of the application's data.")},
      {"*_application_traffic_secret_0", Secrets, Both,
       say("Encrypts what this side's application says; bound to the messages up to the server's Finished.")},
      {"*_application_traffic_secret_*", Secrets, Both,
       say("The next generation, made by KeyUpdate of the one before, from which there is no way back.")},
      {"exporter_master_secret", Secrets, Both,
       say("For applications that want keys of their own bound to this connection.")},
      {"resumption_master_secret", Resumption, Both,
       say("Of it come the PSKs of the tickets; it is bound to the whole handshake.")},
      {"ticket *.ticket_nonce", Resumption, Both,
       say("From NewSessionTicket: it makes each ticket's PSK another one.")},
      {"ticket *.PSK", Resumption, Both, say("What a later connection can start from with this ticket.")},
  };
}

std::vector<KeyStepText> allTexts() {
  std::vector<KeyStepText> all = textsOf12();
  for (const auto& more : {textsOfHandshake13(), textsOfApplication13()})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

bool fits(std::string_view pattern, std::string_view name) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == name;
  if (!name.starts_with(pattern.substr(0, star))) return false;
  for (std::size_t taken = star; taken <= name.size(); ++taken) {
    if (fits(pattern.substr(star + 1), name.substr(taken))) return true;
  }
  return false;
}

}  // namespace

const KeyStepText* keyStepTextOf(const tls::Value& value) {
  static const std::vector<KeyStepText> kAll = allTexts();
  const auto found = std::ranges::find_if(kAll, [&](const KeyStepText& text) {
    return (!text.operation || *text.operation == value.operation) && fits(text.pattern, value.name);
  });
  return found == kAll.end() ? nullptr : &*found;
}

KeyStepText drawnPreMasterText() {
  return {.pattern = {},
          .phase = KeyExchange,
          .place = Client,
          .explanation =
              say("The client draws it: the two bytes of the version it offered, then 46 random ones. It is not made "
                  "of the two randoms; they come in with the master secret.")};
}

}  // namespace wiretale::trace

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/act.h"
#include "core/tls/context.h"
#include "core/tls/endpoint.h"
#include "core/tls/tamperer.h"
#include "core/tls/tape.h"

namespace wiretale::tls {

/// One connection while it is recorded: two endpoints and the two streams between them. Each side is fed only what the
/// acts let it hear, so that a Move waits for nothing that its side would not wait for.
class Exchange {
 public:
  struct Opening {
    std::uint32_t number = 0;  ///< of the connection, from 0
    std::uint32_t act = 0;     ///< what opened it
    WallTime now{};
    bool offerKept = false;  ///< the client offers the session that Contexts keeps
    EarlyData early = EarlyData::None;
    Bytes earlyData{};
    Bytes earlyAnswer{};
    Bytes replayed{};  ///< EarlyData::Replayed: what is sent in the client's place
  };

  static tl::expected<std::unique_ptr<Exchange>, Phrase> make(const Contexts& contexts, Opening opening,
                                                              TapeConnection& record);

  /// Does what the act says, or nothing where a side can no longer do it. Not for NewConnection.
  void perform(const Act& act, std::uint32_t number);
  /// Both read what is left, and close; the record is complete.
  void finish();

 private:
  Exchange(const Contexts& contexts, Opening opening, TapeConnection& record)
      : m_contexts(contexts),
        m_opening(std::move(opening)),
        m_tamperer(contexts.config()),
        m_record(record),
        m_act(m_opening.act) {}

  void perform(const Handshake&);
  void perform(const Write& act);
  void perform(const KeyUpdate& act);
  void perform(const Renegotiate& act);
  void perform(const CloseNotify& act);
  void perform(const EndStream& act);
  void perform(const NewConnection&) {}

  tl::expected<void, Phrase> makeEndpoint(Side side);
  bool tamperedWith() const;
  bool offerSession();
  /// May the side act at all? If its session has failed, the peer hears that before its own next act.
  bool speaks(Side side);
  /// Feeds a side the peer's stream up to there.
  void deliver(Side to, std::uint64_t upTo);
  void deliverAll(Side to);
  /// A side reads what the peer did in earlier acts.
  void hear(Side side);
  /// Moves what a side has written into its stream.
  void collect(Side side);
  void append(Side side, Endpoint::Written written);
  void endStream(Side side);
  /// What a side did now is what the peer hears before its next act.
  void spoke(Side side);
  void shake(Side side);
  void startEarlyData();
  /// Both read until nothing more comes.
  void settle();
  void speakPlainly(const Bytes& bytes);
  void close();
  void describe();

  struct Stream {
    std::uint64_t delivered = 0;
    std::uint64_t spoken = 0;
    bool ended = false;
    bool endHeard = false;  ///< the end is for the peer to see, not just the closing of a finished connection
    bool endDelivered = false;
  };

  const Contexts& m_contexts;
  Opening m_opening;
  Tamperer m_tamperer;
  TapeConnection& m_record;
  PerSide<std::unique_ptr<Endpoint>> m_endpoints{};
  PerSide<Stream> m_streams{};
  std::uint32_t m_act;
};

}  // namespace wiretale::tls

#include "core/query/rule_causes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wiretale::query {
namespace {

using App = trace::AppEvent::Kind;
using tcp::TimerKind;

constexpr std::array kTimers{
    std::pair{Rule::RetransmissionTimeout, TimerKind::Retransmission},
    std::pair{Rule::ResentAfterTimeout, TimerKind::Retransmission},
    std::pair{Rule::EcnNotAskedAgain, TimerKind::Retransmission},
    std::pair{Rule::FastOpenLeftOut, TimerKind::Retransmission},
    std::pair{Rule::BlackHoleSuspected, TimerKind::Retransmission},
    std::pair{Rule::GaveUp, TimerKind::Retransmission},
    std::pair{Rule::UserTimeoutOver, TimerKind::Retransmission},
    std::pair{Rule::AckDelayExpired, TimerKind::DelayedAck},
    std::pair{Rule::WindowProbe, TimerKind::Persist},
    std::pair{Rule::TailLossProbe, TimerKind::LossProbe},
    std::pair{Rule::TailLossProbeFin, TimerKind::LossProbe},
    std::pair{Rule::ResentByTime, TimerKind::Reordering},
    std::pair{Rule::KeepAliveProbe, TimerKind::KeepAlive},
    std::pair{Rule::ResetByKeepAlive, TimerKind::KeepAlive},
    std::pair{Rule::TimeWaitOver, TimerKind::TimeWait},
    std::pair{Rule::FinWait2Over, TimerKind::FinWait2},
};

constexpr std::array kListens{App::Listened};
constexpr std::array kSends{App::SentBytes, App::Connected};  // with TLS, what comes first follows from connecting
constexpr std::array kReads{App::ReceivedBytes};
constexpr std::array kCloses{App::Closed};
constexpr std::array kAborts{App::Aborted};
constexpr std::array kFloods{App::Flooded};
constexpr std::array kDatagrams{App::SentDatagram};
using Calls = std::span<const App>;

constexpr std::array kCalls{
    std::pair{Rule::PassiveOpen, Calls(kListens)},     std::pair{Rule::CloseCall, Calls(kCloses)},
    std::pair{Rule::AbortCall, Calls(kAborts)},        std::pair{Rule::DataWithinWindow, Calls(kSends)},
    std::pair{Rule::UrgentCall, Calls(kSends)},        std::pair{Rule::UrgentWithoutRoom, Calls(kSends)},
    std::pair{Rule::FinAfterLastByte, Calls(kCloses)}, std::pair{Rule::ResetByAbort, Calls(kAborts)},
    std::pair{Rule::ResetUnread, Calls(kCloses)},      std::pair{Rule::WindowUpdate, Calls(kReads)},
    std::pair{Rule::SpoofedSyn, Calls(kFloods)},       std::pair{Rule::DatagramSent, Calls(kDatagrams)},
    std::pair{Rule::DatagramAgain, Calls(kDatagrams)}, std::pair{Rule::FragmentOfDatagram, Calls(kDatagrams)},
    std::pair{Rule::DtlsSent, Calls(kDatagrams)},      std::pair{Rule::BbrDataWithinWindow, Calls(kSends)},
    std::pair{Rule::BbrResumes, Calls(kSends)},
};

constexpr std::array kLearnt{App::Connected, App::ReceivedBytes, App::SawEnd,           App::Refused,
                             App::WasReset,  App::TimedOut,      App::ReceivedDatagram, App::Unreachable,
                             App::FrameLate, App::FrameRepeated, App::Secured,          App::TlsFailed,
                             App::BrokenPipe};

}  // namespace

std::optional<TimerKind> timerBehind(Rule rule) {
  const auto known = std::ranges::find(kTimers, rule, &std::pair<Rule, TimerKind>::first);
  return known == kTimers.end() ? std::nullopt : std::optional(known->second);
}

std::span<const App> callsBehind(Rule rule) {
  const auto known = std::ranges::find(kCalls, rule, &std::pair<Rule, Calls>::first);
  return known == kCalls.end() ? Calls() : known->second;
}

bool isLearnt(App kind) {
  return std::ranges::find(kLearnt, kind) != kLearnt.end();
}

}  // namespace wiretale::query

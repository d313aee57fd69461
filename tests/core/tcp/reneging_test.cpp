// A receiver that throws away what it reported: RFC 2018 §8.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

class Reneging : public TcpStory, public ::testing::WithParamInterface<bool> {};

TEST_P(Reneging, WhatWasReportedIsSentAgainAfterATimeout) {
  configure({.mss = 1000, .selectiveAck = true, .nagle = false, .rack = GetParam()});
  opensActively();
  expectSent(syn());
  at(100ms);
  peerSends(synAck().seq(100).ack(301).mss(1000).sackPermitted());
  expectSent(ack());
  sends(5000);
  for (std::uint32_t i = 0; i < 5; ++i) expectSent(data(1000).seq(301 + 1000 * i));
  at(200ms);
  peerSends(ack().seq(101).ack(301).sack({{1301, 5301}}));
  expectSent(data(1000).seq(301).again());
  at(300ms);
  // The missing segment has come, but the peer had no room any more for what it kept behind it.
  peerSends(ack().seq(101).ack(1301));
  expectNothingSent();
  at(1300ms);
  expectSent(data(1000).seq(1301).again().because(Rule::RetransmissionTimeout));
  peerSends(ack().seq(101).ack(2301));
  expectSent(data(1000).seq(2301).again());
  expectSent(data(1000).seq(3301).again());
  peerSends(ack().seq(101).ack(4301));
  expectSent(data(1000).seq(4301).again());
  peerSends(ack().seq(101).ack(5301));
  expectAcknowledged(5000);
  expectNoTimer();
}

INSTANTIATE_TEST_SUITE_P(LossFound, Reneging, ::testing::Bool(),
                         [](const auto& each) { return each.param ? "ByTime" : "ByReports"; });

}  // namespace
}  // namespace wiretale::testing

#include "tests/core/scenario/random_scenario.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/scenario/field_table.h"

namespace wiretale::scenario {
namespace {

std::uint64_t between(std::mt19937_64& random, std::uint64_t low, std::uint64_t high) {
  // Small numbers as often as large ones.
  const std::uint64_t span = high - low;
  const std::uint64_t drawn = random() >> (random() % 64);
  return low + (span == UINT64_MAX ? drawn : drawn % (span + 1));
}

std::string randomText(std::mt19937_64& random, std::uint64_t low, std::uint64_t high) {
  static constexpr std::array<std::string_view, 14> kPieces{
      "a", "Z", "0", " ", "\"", "\\", "\n", "\t", "é", "한", "😀", "\x01", "GET / ", std::string_view("\0", 1)};
  std::string text;
  const std::uint64_t length = between(random, low, std::min<std::uint64_t>(high, low + 20));
  for (std::uint64_t i = 0; i < length; ++i) text += kPieces[random() % kPieces.size()];
  return text;
}

FieldValue randomValue(std::mt19937_64& random, const FieldSpec& spec) {
  const bool zero = !spec.zeroMeans.empty() && random() % 4 == 0;
  const std::uint64_t number = zero ? 0 : between(random, spec.minimum, spec.maximum);
  switch (spec.kind) {
    case FieldKind::Text:
      return randomText(random, spec.minimum, spec.maximum);
    case FieldKind::Probability:
      return random() % 4 == 0 ? 1.0 : std::ldexp(static_cast<double>(random() >> 11), -53);
    case FieldKind::Duration:
      return SimDuration{static_cast<std::int64_t>(number)};
    case FieldKind::Address:
      return Ipv4Address{static_cast<std::uint32_t>(between(random, 0x01000000, 0xDFFFFFFF))};
    case FieldKind::Side:
      return random() % 2 == 0 ? Side::Client : Side::Server;
    case FieldKind::Boolean:
      return random() % 2 == 0;
    case FieldKind::Choice:
      return Word{spec.words[random() % spec.words.size()]};
    case FieldKind::WordList: {
      WordList list{{spec.words.begin(), spec.words.end()}};
      std::ranges::shuffle(list.words, random);
      list.words.resize(std::max<std::size_t>(spec.minimum, random() % (list.words.size() + 1)));
      return list;
    }
    case FieldKind::Integer:
    case FieldKind::Rate:
      break;
  }
  return number;
}

template <typename Owner>
void fill(std::mt19937_64& random, std::span<const Field<Owner>> fields, Owner& owner) {
  for (const Field<Owner>& field : fields) {
    if (random() % 2 == 0) field.set(owner, randomValue(random, field.spec));
  }
}

template <typename Variant>
Variant randomAction(std::mt19937_64& random, const ActionKind<Variant>& kind) {
  Variant action = kind.make();
  const std::size_t only = kind.exclusive == 0 ? 0 : random() % kind.exclusive;
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    if (i < kind.exclusive ? i != only : kind.fields[i].spec.optional && random() % 2 == 0) continue;
    kind.fields[i].set(action, randomValue(random, kind.fields[i].spec));
  }
  return action;
}

/// Settings that do not contradict each other.
tcp::Config randomTcp(std::mt19937_64& random) {
  tcp::Config tcp;
  fill(random, tcpFields(), tcp);
  tcp.maximumRto = std::max({tcp.maximumRto, tcp.minimumRto, tcp.initialRto});
  if (tcp.duplicateSelectiveAck || tcp.rack || tcp.tailLossProbe) tcp.selectiveAck = true;
  if (tcp.receiveWindow > 65'535) tcp.windowScaling = true;
  return tcp;
}

/// A step of that kind; of listening, only what may stand anywhere.
Step randomStep(std::mt19937_64& random, std::size_t kind) {
  Step step = randomAction(random, stepKinds()[kind]);
  if (auto* const flood = std::get_if<Flood>(&step)) flood->syns = 1 + flood->syns % 20;
  return step;
}

/// A server that takes one connection after another, or a client that makes them at once.
Program busyProgram(std::mt19937_64& random, bool listens) {
  Program program;
  if (listens) program.emplace_back(Listen{.backlog = static_cast<std::uint32_t>(random() % 4), .keep = true});
  for (std::uint64_t count = 1 + random() % 5; count > 0; --count) {
    program.push_back(listens ? Step{Accept{}} : Step{Connect{.anyPort = true}});
    for (std::uint64_t steps = random() % 3; steps > 0; --steps)
      program.push_back(randomStep(random, 2 + random() % 4));
    if (random() % 4 != 0) program.emplace_back(Close{});
    if (random() % 6 == 0) program.push_back(randomStep(random, Step{Flood{}}.index()));
  }
  return program;
}

Program randomDatagrams(std::mt19937_64& random) {
  if (random() % 2 == 0) return {};
  const std::size_t bind = Step{Bind{}}.index();
  Program program{randomAction(random, stepKinds()[bind])};
  for (std::uint64_t count = random() % 4; count > 0; --count) {
    program.push_back(randomAction(random, stepKinds()[bind + 1 + random() % (Step{TakeInTurn{}}.index() - bind)]));
  }
  return program;
}

Program randomProgram(std::mt19937_64& random, const Step& opening) {
  if (random() % 3 == 0) return busyProgram(random, std::holds_alternative<Listen>(opening));
  Program program{opening};
  for (std::uint64_t count = random() % 8; count > 0; --count) {
    Step step = randomAction(random, stepKinds()[2 + random() % 4]);  // send, receive, receive-end, wait
    program.push_back(std::move(step));
  }
  if (random() % 2 == 0) program.emplace_back(Close{});
  if (random() % 4 == 0) program.emplace_back(random() % 2 == 0 ? Step{Abort{}} : Step{Reboot{}});
  if (program.size() > 1 && !std::holds_alternative<Wait>(program.back()) && random() % 4 == 0) {
    program.push_back(opening);
    program.emplace_back(Close{});
  }
  const Program datagrams = randomDatagrams(random);
  program.insert(program.begin(), datagrams.begin(), datagrams.end());
  return program;
}

Scenario randomTrunk(std::mt19937_64& random) {
  Scenario scenario;
  fill(random, scenarioFields(), scenario);
  fill(random, std::span(&linkPresetField(), 1), scenario);
  fill(random, middleboxFields(), scenario.middlebox);
  for (const Side side : kSides) {
    Party& party = scenario.parties[side];
    fill(random, partyFields(), party);
    fill(random, hostFields(), party.host);
    if (party.host.firstPort > party.host.lastPort) std::swap(party.host.firstPort, party.host.lastPort);
    party.tcp = randomTcp(random);
    fill(random, udpFields(), party.udp);
    party.program = randomProgram(random, side == Side::Client || random() % 8 == 0 ? Step{Connect{}} : Step{Listen{}});
    fill(random, linkFields(), scenario.link[side]);
  }
  if (random() % 2 == 0) scenario.link[Side::Server] = scenario.link[Side::Client];
  for (std::uint64_t count = random() % 5; count > 0; --count) {
    scenario.interventions.push_back(randomAction(random, interventionKinds()[random() % interventionKinds().size()]));
  }
  return scenario;
}

}  // namespace

/// Sometimes with branches: some with a few sections of their own, some with nothing in common.
Scenario randomScenario(std::mt19937_64& random) {
  Scenario scenario = randomTrunk(random);
  if (random() % 4 != 0) return scenario;
  if (random() % 2 == 0) scenario.branch = "trunk";
  for (std::uint64_t count = 1 + random() % 2; count > 0; --count) {
    Scenario other = random() % 2 == 0 ? randomTrunk(random) : scenario;
    other.branch.clear();
    other.branches.clear();
    if (random() % 2 == 0) other.link = randomTrunk(random).link;
    if (random() % 2 == 0) other.interventions.clear();
    scenario.branches.push_back({.name = "branch " + std::to_string(count), .scenario = std::move(other)});
  }
  return scenario;
}

}  // namespace wiretale::scenario

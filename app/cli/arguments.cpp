#include "app/cli/arguments.h"

#include <algorithm>

#include "app/cli/words.h"
#include "core/scenario/near_miss.h"

namespace wiretale::cli {
namespace {

using Error = tl::unexpected<std::string>;

std::vector<std::string_view> optionNames(Command command) {
  std::vector<std::string_view> names;
  for (const OptionSpec& spec : optionTable()) {
    if ((spec.commands & only(command)) != 0) names.push_back(spec.name);
  }
  return names;
}

/// "--width is an option of export": the right option of another command.
std::string ownerOf(std::string_view name) {
  for (const CommandSpec& command : commandTable()) {
    if (optionNamed(command.id, name) != nullptr) {
      return filled(Cli::tr(" It is an option of \"%1\"."), command.name);
    }
  }
  return {};
}

std::string unknownOption(Command command, std::string_view name) {
  std::string hint = ownerOf(name);
  if (hint.empty()) hint = suggestion(name, optionNames(command));
  return filled(Cli::tr("\"%1\" has no option %2."), specOf(command).name, name) + hint;
}

bool isOption(std::string_view word) {
  return word.size() > 1 && word.front() == '-';
}

/// Goes through the words of one command line.
class Parser {
 public:
  Parser(Command command, std::span<const std::string_view> words) : m_words(words), m_result(command) {}

  tl::expected<Arguments, std::string> parse() {
    while (m_next < m_words.size()) {
      const std::string_view word = m_words[m_next++];
      if (!m_onlyArguments && word == "--") {
        m_onlyArguments = true;
      } else if (!m_onlyArguments && isOption(word)) {
        if (auto error = option(word); !error.empty()) return Error(std::move(error));
      } else {
        m_result.addPositional(word);
      }
    }
    if (auto error = count(); !error.empty()) return Error(std::move(error));
    return std::move(m_result);
  }

 private:
  std::string option(std::string_view word) {
    const auto equals = word.starts_with("--") ? word.find('=') : std::string_view::npos;
    const std::string_view name = word.substr(0, equals);
    const OptionSpec* spec = optionNamed(m_result.command(), name);
    if (spec == nullptr) return unknownOption(m_result.command(), name);
    if (m_result.has(spec->id) && !spec->repeatable) {
      return filled(Cli::tr("%1 is given twice."), spec->name);
    }
    if (equals != std::string_view::npos) return withValue(*spec, word.substr(equals + 1));
    if (spec->value.empty()) {
      m_result.add(spec->id, {});
      return {};
    }
    if (m_next == m_words.size() || isOptionHere(m_words[m_next])) return needsValue(*spec);
    return withValue(*spec, m_words[m_next++]);
  }

  /// Behind an option that wants a value: the value was forgotten. "--set=--seed" means what it says.
  bool isOptionHere(std::string_view word) const {
    return optionNamed(m_result.command(), word.substr(0, word.find('='))) != nullptr;
  }

  static std::string needsValue(const OptionSpec& spec) {
    return filled(Cli::tr("%1 needs a value: %1 %2."), spec.name, spec.value);
  }

  std::string withValue(const OptionSpec& spec, std::string_view value) {
    if (spec.value.empty()) return filled(Cli::tr("%1 takes no value."), spec.name);
    if (value.empty()) return needsValue(spec);
    m_result.add(spec.id, value);
    return {};
  }

  std::string count() const {
    if (m_result.has(Option::Help)) return {};
    const CommandSpec& spec = specOf(m_result.command());
    const auto given = static_cast<int>(m_result.positional().size());
    if (given < spec.fewest) {
      return filled(Cli::tr("\"%1\" needs an argument: wiretale %1 %2."), spec.name, spec.arguments);
    }
    if (given <= spec.most) return {};
    const std::string& extra = m_result.positional()[static_cast<std::size_t>(spec.most)];
    return filled(Cli::tr("\"%1\" does not know what to do with \"%2\"."), spec.name, extra);
  }

  std::span<const std::string_view> m_words;
  std::size_t m_next = 0;
  bool m_onlyArguments = false;
  Arguments m_result;
};

}  // namespace

bool Arguments::has(Option option) const {
  return std::any_of(m_options.begin(), m_options.end(), [=](const auto& entry) { return entry.first == option; });
}

std::optional<std::string_view> Arguments::value(Option option) const {
  for (const auto& [given, value] : m_options) {
    if (given == option) return value;
  }
  return std::nullopt;
}

std::vector<std::string_view> Arguments::values(Option option) const {
  std::vector<std::string_view> all;
  for (const auto& [given, value] : m_options) {
    if (given == option) all.emplace_back(value);
  }
  return all;
}

tl::expected<Arguments, std::string> parseArguments(Command command, std::span<const std::string_view> words) {
  return Parser(command, words).parse();
}

std::string suggestion(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view near = scenario::nearest(word, candidates);
  return near.empty() ? std::string() : filled(Cli::tr(" Did you mean \"%1\"?"), near);
}

}  // namespace wiretale::cli

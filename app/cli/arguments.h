#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "app/cli/option_table.h"

namespace wiretale::cli {

/// A command line that makes sense as far as the tables can tell; values are not looked at yet.
class Arguments {
 public:
  explicit Arguments(Command command) : m_command(command) {}

  Command command() const { return m_command; }
  const std::vector<std::string>& positional() const { return m_positional; }
  bool has(Option option) const;
  std::optional<std::string_view> value(Option option) const;
  std::vector<std::string_view> values(Option option) const;

  void addPositional(std::string_view text) { m_positional.emplace_back(text); }
  void add(Option option, std::string_view value) { m_options.emplace_back(option, value); }

 private:
  Command m_command;
  std::vector<std::string> m_positional;
  std::vector<std::pair<Option, std::string>> m_options;
};

/// What stands behind the command's name: options ("--name value", "--name=value", "-o value") and arguments in any
/// order; "--" ends the options. The error is a sentence, with a suggestion where one is near.
tl::expected<Arguments, std::string> parseArguments(Command command, std::span<const std::string_view> words);

/// ` Did you mean "--scale"?`, or empty.
std::string suggestion(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace wiretale::cli

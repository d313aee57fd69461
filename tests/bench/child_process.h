#pragma once

#include <optional>
#include <string>
#include <vector>

namespace wiretale::bench {

/// CPU milliseconds (user + system) of a whole child process, standard output thrown away. None if it cannot be started
/// or fails.
std::optional<double> cpuOfProcess(const std::vector<std::string>& command);

/// The same for a program that stays: until it writes a line beginning with `line` to standard error, then it is
/// killed.
std::optional<double> cpuUntilLine(const std::vector<std::string>& command, const std::string& line);

/// Smallest of `tries` runs: on a busy machine the least disturbed one.
template <typename Measure>
std::optional<double> leastOf(int tries, Measure measure) {
  std::optional<double> least;
  for (int i = 0; i < tries; ++i) {
    const std::optional<double> figure = measure();
    if (figure && (!least || *figure < *least)) least = figure;
  }
  return least;
}

}  // namespace wiretale::bench

#pragma once

#include <string>

#include <tl/expected.hpp>

namespace wiretale::cli {

enum class ExitCode : int { Done = 0, Failed = 1, Usage = 2 };

/// Why a command ends early. `message` may have several lines; empty: there is nothing to say.
struct Failure {
  ExitCode code = ExitCode::Failed;
  std::string message;
  bool located = false;  ///< each line begins with its own place, FILE:LINE:COLUMN, for editors to jump to
};

template <typename T>
using Outcome = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failed(std::string message) {
  return tl::unexpected(Failure{ExitCode::Failed, std::move(message)});
}
inline tl::unexpected<Failure> failedAt(std::string lines) {
  return tl::unexpected(Failure{ExitCode::Failed, std::move(lines), true});
}
inline tl::unexpected<Failure> misused(std::string message) {
  return tl::unexpected(Failure{ExitCode::Usage, std::move(message)});
}

}  // namespace wiretale::cli

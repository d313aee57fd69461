#pragma once

#include <string>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::testing {

/// A session that another program shall judge.
struct Session {
  std::string name;  ///< "transfer, Linux, loss 15 %, seed 2"
  trace::Trace trace;
};

/// The scenarios that come with the program, with the standards' habits and with Linux's, as they are and with more
/// loss; and some that exercise what none of them does. Each has a server's address of its own, so that one capture can
/// hold them all.
std::vector<Session> sessionsToJudge();

}  // namespace wiretale::testing

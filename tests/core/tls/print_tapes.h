#pragma once

#include <string>

namespace wiretale::tls {

/// A line for each kind of session, with its fingerprint.
std::string printTapes();

}  // namespace wiretale::tls

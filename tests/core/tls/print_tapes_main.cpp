#include <cstdio>

#include "tests/core/tls/print_tapes.h"

// What this process makes of every kind of session, for another one to compare.
int main() {
  std::fputs(wiretale::tls::printTapes().c_str(), stdout);
}

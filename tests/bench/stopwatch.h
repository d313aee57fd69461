#pragma once

#include <ctime>

namespace wiretale::bench {

/// CPU time of this process since construction, all threads.
class Stopwatch {
 public:
  double microseconds() const { return now() - m_start; }

 private:
  static double now() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
  }

  double m_start = now();
};

}  // namespace wiretale::bench

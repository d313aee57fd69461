#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace wiretale::cli {

/// Says on standard error what takes so long: on a terminal from the first second on, in a line that counts and goes
/// away at the end; elsewhere once, after ten seconds.
class Progress {
 public:
  explicit Progress(std::string what);  ///< "simulating"
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// The next piece of work.
  void next(std::string what);

  /// How much of it is done, 0 to 1; unknown until it is told.
  void tell(double done);

 private:
  void watch();
  std::string line(int seconds) const;

  std::string m_what;
  double m_done = -1;
  bool m_over = false;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::thread m_thread;
};

}  // namespace wiretale::cli

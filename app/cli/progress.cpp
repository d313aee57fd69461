#include "app/cli/progress.h"

#include <chrono>
#include <cstdio>

#include <unistd.h>

#include <fmt/format.h>

namespace wiretale::cli {
namespace {

constexpr int kPatienceOfLogs = 10;  // s
constexpr const char* kEraseLine = "\r\x1b[K";

void say(const std::string& text) {
  std::fputs(text.c_str(), stderr);
}

}  // namespace

Progress::Progress(std::string what) : m_what(std::move(what)), m_thread([this] { watch(); }) {}

Progress::~Progress() {
  {
    const std::lock_guard lock(m_mutex);
    m_over = true;
  }
  m_changed.notify_one();
  m_thread.join();
}

void Progress::next(std::string what) {
  const std::lock_guard lock(m_mutex);
  m_what = std::move(what);
  m_done = -1;
}

void Progress::tell(double done) {
  const std::lock_guard lock(m_mutex);
  m_done = done;
}

std::string Progress::line(int seconds) const {
  if (m_done < 0) return fmt::format("{} … {} s", m_what, seconds);
  return fmt::format("{} … {:.0f} %", m_what, m_done * 100);
}

void Progress::watch() {
  const bool terminal = ::isatty(STDERR_FILENO) != 0;
  bool shown = false;
  std::unique_lock lock(m_mutex);
  for (int seconds = 1; !m_changed.wait_for(lock, std::chrono::seconds(1), [this] { return m_over; }); ++seconds) {
    if (terminal) {
      say(kEraseLine + line(seconds));
      shown = true;
    } else if (seconds == kPatienceOfLogs) {
      say(fmt::format("wiretale: {}\n", line(seconds)));
    }
  }
  if (terminal && shown) say(kEraseLine);
}

}  // namespace wiretale::cli

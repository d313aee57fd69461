"""A running program and what it says."""

import pathlib
import re
import subprocess
import threading


class Program:
    """Starts a program and reads its lines as they come; they stay in `log` for people as well."""

    def __init__(self, command, environment, log):
        self.lines = []
        self._news = threading.Condition()
        self._ended = False
        self._log = pathlib.Path(log).open("w", encoding="utf-8", errors="replace")
        self.process = subprocess.Popen([str(word) for word in command], env=environment, text=True, errors="replace",
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def here(self):
        """The place in the log where `wait_for` may begin to look: before an action, so that no line is missed."""
        with self._news:
            return len(self.lines)

    def said(self, pattern, since=0, seconds=30):
        """The match of the first line from `since` on; None when none comes in that time or the program ends."""
        with self._news:
            self._news.wait_for(lambda: self._find(pattern, since) or self._ended, timeout=seconds)
            return self._find(pattern, since)

    def wait_for(self, pattern, since=0, seconds=30):
        """As `said`, but none is an AssertionError with the log."""
        found = self.said(pattern, since, seconds)
        if found is None:
            why = "the program ended" if self._ended else f"{seconds} s went by"
            raise AssertionError(f"waited for {pattern!r}, but {why}. It said:\n" + "\n".join(self.lines[-30:]))
        return found

    def ended_with(self, seconds=30):
        """The exit code."""
        code = self.process.wait(timeout=seconds)
        self._reader.join(timeout=seconds)
        return code

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._reader.join(timeout=5)
        self.process.stdout.close()
        self._log.close()

    def _find(self, pattern, since):
        return next((m for m in (re.search(pattern, line) for line in self.lines[since:]) if m), None)

    def _read(self):
        for line in self.process.stdout:
            self._log.write(line)
            self._log.flush()
            with self._news:
                self.lines.append(line.rstrip("\n"))
                self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()

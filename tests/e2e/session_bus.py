"""A session bus of its own for a test, on which the accessibility bus is started by whoever asks for it."""

import os
import shutil
import subprocess


class SessionBus:
    """`with SessionBus(environment, log) as bus`: `bus.address` is what programs find in DBUS_SESSION_BUS_ADDRESS."""

    def __init__(self, environment, log):
        self._environment = {**environment, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent"}
        self._log = log

    def __enter__(self):
        readable, writable = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writable}"]
        with open(self._log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(command, env=self._environment, pass_fds=[writable], stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log)
        os.close(writable)
        with os.fdopen(readable) as answer:
            self.address = answer.readline().strip()
        if not self.address:
            raise AssertionError(f"dbus-daemon did not start; see {self._log}")
        return self

    def __exit__(self, *_):
        """What it has started ends with it: the accessibility bus hears that its own bus is gone."""
        self.process.terminate()
        self.process.wait()

    @staticmethod
    def hindrance():
        """Why there can be no accessibility bus here; None when there can."""
        if shutil.which("dbus-daemon") is None:
            return "dbus-daemon is not installed"
        folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
        if not any(os.path.exists(os.path.join(folder, "dbus-1/services/org.a11y.Bus.service")) for folder in folders):
            return "at-spi2-core is not installed: no org.a11y.Bus"
        return None

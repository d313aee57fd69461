#!/usr/bin/env python3
"""Presenting with a laptop and a projector: two_screens_test.py WIRETALE-DESKTOP FOLDER

One X server with two monitors side by side, as RandR describes them. The folder takes what they showed (PNG, both side by
side) and what the program said.
"""

import sys

sys.dont_write_bytecode = True

import pathlib
import shutil
import unittest

from program import Program
from screen import Screen

DESKTOP, FOLDER = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
LAPTOP = (0, 0, 1366, 768)
PROJECTOR = (1366, 0, 1024, 768)
LESSON = "02-three-way-handshake"
PICTURES = (0, 0, 780, 680)  # of the presenter: now and next, without the clock
START_SECONDS = 60
SKIPPED = 77  # as tests/e2e/CMakeLists.txt tells ctest


class TwoScreensTest(unittest.TestCase):
    def setUp(self):
        self.screen = Screen(1366 + 1024, 768, FOLDER / self._testMethodName,
                             {"laptop": LAPTOP, "projector": PROJECTOR})
        self.screen.__enter__()
        self.addCleanup(self.screen.__exit__)
        command = [DESKTOP, "--no-config", "--log", "--lang", "en", "--geometry", "1200x700", LESSON]
        self.program = Program(command, {**self.screen.environment, "LC_ALL": "C.UTF-8"}, self.screen.folder / "log")
        self.addCleanup(self.program.stop)
        self.program.wait_for("^place time-wait ", seconds=START_SECONDS)
        self.main = self.screen.window("Wiretale", seconds=START_SECONDS)
        self.screen.xdotool("windowmove", "--sync", self.main, 40, 20)  # on the laptop, wherever it came up
        self.screen.xdotool("windowactivate", "--sync", self.main)
        self.keys("F5", "^presenting$")
        self.program.wait_for("^on two screens$")

    def keys(self, names, answer):
        since = self.program.here()
        self.screen.key(*names.split())
        return self.program.wait_for(answer, since)

    def assertFills(self, title, place):
        """A window of that title comes to fill that monitor."""
        self.screen.wait_until(lambda: self.screen.place_of(self.screen.window(title)) == place,
                               lambda: f"{title} is at {self.screen.place_of(self.screen.window(title))}, not {place}")

    def test_the_class_sees_the_second_screen_and_the_presenter_the_first(self):
        self.assertFills("Wiretale: presentation", PROJECTOR)
        self.assertFills("Wiretale: presenter", LAPTOP)
        self.screen.picture("first-stop")

    def test_next_and_previous_move_both_screens(self):
        self.assertFills("Wiretale: presentation", PROJECTOR)
        stops = int(self.program.wait_for(r"^stop 1 of (\d+)$").group(1))
        before = [self.screen.pixels(*place) for place in (PICTURES, PROJECTOR)]
        if self.keys("Next", rf"^asks$|^stop 2 of {stops}$").group(0) == "asks":
            self.keys("Next", rf"^stop 2 of {stops}$")
        self.screen.picture("second-stop")
        for place, old in zip((PICTURES, PROJECTOR), before):
            self.assertTrue(self.screen.pixels(*place) != old, "a screen shows what it showed at the first stop")
        self.keys("Prior", rf"^stop 1 of {stops}$")
        self.assertTrue(self.screen.pixels(*PROJECTOR) == before[1], "the class does not see the first stop again")
        self.keys("Escape", "^presented$")

    def test_a_projector_that_is_unplugged_leaves_the_class_picture_on_the_laptop_until_it_is_back(self):
        self.assertFills("Wiretale: presentation", PROJECTOR)
        since = self.program.here()
        self.screen.unplug("projector")
        self.program.wait_for("^on one screen$", since)
        self.assertFills("Wiretale: presentation", LAPTOP)
        self.screen.picture("unplugged")
        if self.keys("Next", "^asks$|^stop 2 ").group(0) == "asks":
            self.keys("Next", "^stop 2 ")
        since = self.program.here()
        self.screen.plug_in("projector", PROJECTOR)
        self.program.wait_for("^on two screens$", since)
        self.assertFills("Wiretale: presentation", PROJECTOR)
        self.assertFills("Wiretale: presenter", LAPTOP)
        self.screen.picture("plugged-in-again")
        self.keys("Prior", "^stop 1 ")
        self.keys("Escape", "^presented$")


if __name__ == "__main__":
    if shutil.which("xrandr") is None:
        print("skipped: without xrandr (x11-xserver-utils) a server has only one monitor")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1], verbosity=2)

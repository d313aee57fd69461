#!/usr/bin/env python3
"""One way through the whole product, as its users go it: window_test.py WIRETALE WIRETALE-DESKTOP FOLDER

The folder takes what the window looked like (PNG) and what the programs said. Nothing here waits for a time: every step
waits for the line by which the program says that it is done.
"""

import sys

sys.dont_write_bytecode = True

import json
import pathlib
import subprocess
import time
import unittest

from program import Program
from screen import Screen

WIRETALE, DESKTOP, FOLDER = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
SCENARIO = "syn-ack-lost"
# The first start of a cold and busy machine; on an idle one it takes a tenth of a second.
START_SECONDS = 60


class WindowTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen(1366, 768, FOLDER)
        cls.screen.__enter__()
        cls.addClassCleanup(cls.screen.__exit__)

    def start(self, *arguments):
        """Starts the program with nothing remembered, and waits until it can be used."""
        log = FOLDER / f"{self._testMethodName}.log"
        command = [DESKTOP, "--no-config", "--log", "--lang", "en", *arguments]
        program = Program(command, {**self.screen.environment, "LC_ALL": "C.UTF-8"}, log)
        self.addCleanup(program.stop)
        program.wait_for("^place time-wait ", seconds=START_SECONDS)  # the last line before it heeds every key
        self.window = self.screen.window("Wiretale", seconds=START_SECONDS)
        self.screen.xdotool("windowactivate", "--sync", self.window)
        return program

    def keys(self, program, names, answer):
        """Presses keys; the match of the line that answers."""
        since = program.here()
        self.screen.key(*names.split())
        return program.wait_for(answer, since)

    def area(self, program, name):
        """Where a control is on the screen: x, y, width, height."""
        found = program.wait_for(rf"^place {name} (\d+) (\d+) (\d+) (\d+)$")
        return tuple(int(number) for number in found.groups())

    def middle(self, program, name):
        x, y, width, height = self.area(program, name)
        return x + width // 2, y + height // 2

    def click_an_arrow(self, program):
        """Clicks down the middle of the diagram until a packet is hit; its number. A click on nothing says nothing."""
        x, y, width, height = self.area(program, "diagram")
        since = program.here()
        for down in range(y + 8, y + height, 6):
            self.screen.click(x + width // 2, down)
            hit = program.said(r"^selected packet (\d+)$", since, seconds=0.2)
            if hit:
                return int(hit.group(1))
        raise AssertionError("no click in the middle of the diagram hit a packet")

    def picture(self, name):
        path = self.screen.picture(name)
        self.assertGreater(path.stat().st_size, 20_000, f"{path} shows next to nothing")

    def command_line(self, *arguments):
        run = subprocess.run([WIRETALE, *arguments], capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout

    def packets_of(self, name):
        return len(json.loads(self.command_line("run", name, "--format", "json"))["packets"])

    def type_loss(self, program, percent):
        """Types an exact value into the spin box beside the slider; how many packets the new run has."""
        self.screen.key("alt+l", "ctrl+a")
        since = program.here()
        self.screen.xdotool("type", str(percent))
        self.screen.key("Return")
        return int(program.wait_for(r"^run (\d+) packets", since).group(1))

    def test_a_session_is_in_motion_as_soon_as_the_window_is_there(self):
        before = time.monotonic()
        program = self.start()
        program.wait_for("^playing$")
        print(f"from the start to a window that can be used: {time.monotonic() - before:.2f} s")
        entries = [line for line in self.command_line("list").splitlines() if line and not line.startswith("#")]
        first = entries[0].split()[0]
        self.assertEqual(program.wait_for(r"^opened (\S+)").group(1), first)
        self.picture("started")

    def test_a_lesson_is_presented_by_a_clickers_keys_from_the_first_to_the_last_stop(self):
        program = self.start("02-three-way-handshake")
        program.wait_for("^lesson 02-three-way-handshake$")
        self.keys(program, "F5", "^presenting$")
        self.screen.window("Wiretale: presentation")
        stops = int(program.wait_for(r"^stop 1 of (\d+)$").group(1))
        self.assertGreater(stops, 4)
        for stop in range(2, stops + 1):
            reached = rf"^asks$|^stop {stop} of {stops}$"
            if self.keys(program, "Next", reached).group(0) == "asks":
                self.keys(program, "Next", rf"^stop {stop} of {stops}$")
            self.picture(f"stop-{stop}")
        self.keys(program, "Prior", rf"^stop {stops - 1} of {stops}$")
        self.keys(program, "Escape", "^presented$")

    def test_keys_pause_step_and_play_again(self):
        program = self.start(SCENARIO)
        program.wait_for("^playing$")
        self.keys(program, "space", "^paused$")
        start = self.keys(program, "Home", "^at 0s$")
        self.assertIsNotNone(start)
        once = self.keys(program, "period", r"^at (\S+)$").group(1)
        twice = self.keys(program, "period", r"^at (\S+)$").group(1)
        self.assertNotEqual(once, twice)
        self.assertEqual(self.keys(program, "comma", r"^at (\S+)$").group(1), once)
        self.keys(program, "space", "^playing$")

    def test_another_loss_runs_the_session_again_and_undo_takes_it_back(self):
        program = self.start(SCENARIO)
        as_built_in = self.packets_of(SCENARIO)
        self.assertEqual(int(program.wait_for(r"^run (\d+) packets").group(1)), as_built_in)
        with_loss = self.type_loss(program, 40)
        self.assertNotEqual(with_loss, as_built_in)
        self.picture("much-loss")
        self.screen.click(*self.middle(program, "diagram"))
        undone = self.keys(program, "ctrl+z", r"^run (\d+) packets")
        self.assertEqual(int(undone.group(1)), as_built_in)

    def test_a_dragged_slider_is_one_edit(self):
        program = self.start(SCENARIO)
        x, y, width, height = self.area(program, "latency")
        since = program.here()
        self.screen.drag((x + width // 4, y + height // 2), (x + width * 3 // 4, y + height // 2))
        program.wait_for("^edited$", since)
        self.keys(program, "ctrl+z", "^unedited$")

    def test_a_clicked_arrow_is_selected_and_can_be_dropped(self):
        program = self.start(SCENARIO)
        self.keys(program, "space", "^paused$")
        self.keys(program, "Home", "^at 0s$")
        packets = int(program.wait_for(r"^run (\d+) packets").group(1))
        self.click_an_arrow(program)
        self.picture("selected")
        dropped = self.keys(program, "d", r"^run (\d+) packets")
        self.assertNotEqual(int(dropped.group(1)), packets)
        self.picture("dropped")

    def test_what_is_saved_is_what_the_command_line_runs(self):
        target = FOLDER / "saved by hand.wiretale"
        target.unlink(missing_ok=True)
        program = self.start(SCENARIO)
        packets = self.type_loss(program, 40)
        self.screen.key("ctrl+shift+s")
        dialog = self.screen.window("^Save as$")
        self.screen.xdotool("windowactivate", "--sync", dialog, "key", "ctrl+a")
        since = program.here()
        self.screen.xdotool("type", str(target))
        self.screen.key("Return")
        program.wait_for("^saved ", since)
        self.command_line("check", str(target))
        self.assertEqual(self.packets_of(str(target)), packets)
        self.keys(program, "ctrl+q", "")
        self.assertEqual(program.ended_with(), 0)

    def shown_at_the_end(self, program, playing=True):
        """The diagram of a session that is not playing, with the playhead at its end."""
        if playing:
            self.keys(program, "space", "^paused$")
        self.keys(program, "Home", "^at 0s$")
        self.keys(program, "End", r"^at (\S+)$")
        self.screen.xdotool("mousemove", 2, 2)  # the pointer is on the picture as well
        return self.screen.pixels(*self.area(program, "diagram"))

    def save_as(self, program, target):
        target.unlink(missing_ok=True)
        self.screen.key("ctrl+shift+s")
        dialog = self.screen.window("^Save as$")
        self.screen.xdotool("windowactivate", "--sync", dialog, "key", "ctrl+a")
        since = program.here()
        self.screen.xdotool("type", str(target))
        self.screen.key("Return")
        program.wait_for("^saved ", since)

    def test_what_was_changed_forked_and_compared_is_undone_saved_and_the_same_picture_again(self):
        program = self.start(SCENARIO)
        packets = int(program.wait_for(r"^run (\d+) packets").group(1))
        before = self.shown_at_the_end(program)
        x, y, width, height = self.area(program, "loss")
        since = program.here()
        self.screen.drag((x + 8, y + height // 2), (x + width * 2 // 3, y + height // 2))
        program.wait_for("^edited$", since)
        self.click_an_arrow(program)
        self.keys(program, "d", r"^run (\d+) packets")
        self.picture("changed")
        self.assertFalse(self.shown_at_the_end(program, playing=False) == before, "nothing is to be seen of the changes")
        self.keys(program, "ctrl+b", "^branch From ")
        self.screen.key("ctrl+d")
        dialog = self.screen.window("^Compare$")
        since = program.here()
        self.screen.xdotool("windowactivate", "--sync", dialog, "key", "Return")
        program.wait_for("^comparing ", since)
        self.screen.xdotool("windowactivate", "--sync", self.window)
        self.picture("compared")
        self.keys(program, "ctrl+shift+d", "^not comparing$")
        branched = FOLDER / "branched.wiretale"
        self.save_as(program, branched)
        self.assertEqual(len(json.loads(branched.read_text())["branches"]), 1)
        self.assertIn("First difference", self.command_line("compare", str(branched), SCENARIO))
        since = program.here()
        for _ in range(3):  # fork, drop, drag
            self.screen.key("ctrl+z")
        self.assertEqual(int(program.wait_for(rf"^run ({packets}) packets", since).group(1)), packets)
        undone = FOLDER / "undone.wiretale"
        self.save_as(program, undone)
        self.assertEqual(json.loads(undone.read_text()).get("branches", []), [], "the fork is still there")
        as_json = [self.command_line("run", name, "--format", "json") for name in (str(undone), SCENARIO)]
        self.assertEqual(as_json[0], as_json[1], "undone is not as it was")
        self.screen.key("ctrl+q")
        self.assertEqual(program.ended_with(), 0)
        again = self.start(str(undone))
        self.assertTrue(self.shown_at_the_end(again) == before, "the diagram is another one")

    def test_pictures_are_made_without_a_display_while_a_window_is_open(self):
        program = self.start(SCENARIO)
        for suffix, beginning in [("png", b"\x89PNG"), ("svg", b"<svg"), ("pdf", b"%PDF-")]:
            path = FOLDER / f"exported.{suffix}"
            path.unlink(missing_ok=True)
            self.command_line("export", SCENARIO, "-o", str(path))
            self.assertEqual(path.read_bytes()[: len(beginning)], beginning)
        opened = Program([DESKTOP, "--no-config", "--log", FOLDER / "exported.png"], self.screen.environment,
                         FOLDER / "opened-picture.log")
        self.addCleanup(opened.stop)
        opened.wait_for("^opened ", seconds=START_SECONDS)
        self.assertIsNone(program.process.poll(), "the first window is still there")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)

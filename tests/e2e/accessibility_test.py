#!/usr/bin/env python3
"""The window as people have it who do not see it, or use no mouse: accessibility_test.py WIRETALE WIRETALE-DESKTOP FOLDER

What a screen reader knows and does goes over the accessibility bus, from another process; keys go through the X server.
Ends with 77 and the reason where there is no such bus.
"""

import sys

sys.dont_write_bytecode = True

import importlib.util
import json
import os
import pathlib
import subprocess
import unittest

from program import Program
from screen import Screen
from session_bus import SessionBus

SKIPPED = 77
SCENARIO = "syn-ack-lost"
START_SECONDS = 60
MOST_CONTROLS = 300  # Tab is not pressed for more of them
MOST_LINKS = 20


def hindrance():
    """Why there is nothing to be tested here; None when there is."""
    if importlib.util.find_spec("gi") is None:
        return f"{sys.executable} has no module gi (python3-gi)"
    import gi

    try:
        gi.require_version("Atspi", "2.0")
    except ValueError:
        return "Python does not know Atspi 2.0 (gir1.2-atspi-2.0)"
    return SessionBus.hindrance()


class AccessibilityTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = Screen(1366, 768, FOLDER)
        cls.screen.__enter__()
        cls.addClassCleanup(cls.screen.__exit__)
        bus = SessionBus(cls.screen.environment, FOLDER / "bus.log")
        bus.__enter__()
        cls.addClassCleanup(bus.__exit__)
        own = {"DBUS_SESSION_BUS_ADDRESS": bus.address, "DISPLAY": cls.screen.display}
        os.environ.update(own)  # for our own side of it
        cls.environment = {**cls.screen.environment, **own, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}

    def start(self, *arguments):
        """Starts the program with nothing remembered; it stands still at its start, and the focus is on the diagram."""
        log = FOLDER / f"{self._testMethodName}.log"
        self.program = Program([DESKTOP, "--no-config", "--log", "--lang", "en", *arguments], self.environment, log)
        self.addCleanup(self.program.stop)
        self.program.wait_for("^place time-wait ", seconds=START_SECONDS)
        self.window = self.screen.window("Wiretale", seconds=START_SECONDS)
        self.screen.xdotool("windowactivate", "--sync", self.window)
        self.reader = reader.Reader("Wiretale")
        self.keys("space", "^paused$")
        self.keys("Home", "^at 0s$")
        self.diagram = self.reader.find(reader.Role.LIST, "Sequence diagram")

    def keys(self, names, answer):
        since = self.program.here()
        self.screen.key(*names.split())
        return self.program.wait_for(answer, since)

    def told(self, act, answer):
        """Does something over the bus; the match of the line by which the program answers."""
        since = self.program.here()
        act()
        return self.program.wait_for(answer, since)

    def sentences(self):
        return [item.get_name() for item in reader.children(self.diagram)]

    def packets(self):
        run = subprocess.run([WIRETALE, "run", SCENARIO, "--format", "json"], capture_output=True, text=True, timeout=120,
                             check=True)
        return json.loads(run.stdout)["packets"]

    def press_menu_entry(self, name):
        """An entry that is in no open menu: found by its name, wherever it is."""
        entries = (one for one in reader.walk(self.reader.application) if one.get_name() == name)
        entry = next(one for one in entries if one.get_role() in reader.ENTRIES)
        reader.act(entry, "Press")

    def test_each_packet_is_a_list_item_with_a_sentence(self):
        self.start(SCENARIO)
        items = reader.children(self.diagram)
        self.assertEqual({item.get_role() for item in items}, {reader.Role.LIST_ITEM})
        for packet, sentence in zip(self.packets(), self.sentences(), strict=True):
            sides = ["Client", "Server"] if packet["from"] == "client" else ["Server", "Client"]
            self.assertRegex(sentence, rf"^{sides[0]} to {sides[1]}, .*, at [\d.]+ m?s, ")
            self.assertIn(f"sequence {packet['relativeSeq']},", sentence)
            fate = "dropped on purpose" if packet["fate"] == "dropped" else packet["fate"]
            self.assertTrue(sentence.endswith(fate), f"{sentence!r}: {fate}")

    def test_a_slider_that_is_set_from_outside_runs_the_session_again(self):
        self.start(SCENARIO)
        before = self.sentences()
        loss = self.reader.find(reader.Role.SLIDER, "Loss")
        self.assertEqual(reader.value(loss), 0)
        count = self.told(lambda: reader.set_value(loss, 0.7), r"^run (\d+) packets").group(1)
        self.assertEqual(len(self.sentences()), int(count))
        self.assertNotEqual(self.sentences(), before)
        self.assertTrue(any(sentence.endswith(", lost") for sentence in self.sentences()))
        self.keys("ctrl+z", r"^run \d+ packets")
        self.assertEqual(self.sentences(), before)
        self.assertEqual(reader.value(loss), 0)

    def test_the_playhead_is_a_slider_in_seconds(self):
        self.start(SCENARIO)
        time = self.reader.find(reader.Role.SLIDER, "Time in seconds")
        at = self.told(lambda: reader.set_value(time, 0.5), r"^at (\S+)$").group(1)
        self.assertNotEqual(at, "0s")
        self.assertGreater(reader.value(time), 0)
        self.keys("Home", "^at 0s$")
        self.assertEqual(reader.value(time), 0)

    def test_a_packet_is_pressed_and_an_action_drops_it(self):
        self.start(SCENARIO)
        first = reader.children(self.diagram)[0]
        self.told(lambda: reader.act(first, "Press"), "^selected packet 1$")
        self.assertTrue(reader.has(first, reader.State.SELECTED))
        self.told(lambda: self.press_menu_entry("Drop the packet"), r"^run \d+ packets")
        self.assertTrue(self.sentences()[0].endswith("dropped on purpose"), self.sentences()[0])
        self.told(lambda: reader.act(self.reader.find(reader.Role.PUSH_BUTTON, "Play"), "Press"), "^playing$")

    def test_down_tells_the_next_packet(self):
        self.start(SCENARIO)
        for expected in self.sentences()[:3]:
            focused = self.reader.focus_after(lambda: self.screen.key("Down"))
            self.assertEqual(focused.get_name(), expected)

    def tab_reaches_every_control(self, window):
        """From the control that has the focus once around; within a group of which one is chosen, arrows go on."""
        expected = reader.controls(window)
        self.assertGreater(len(expected), 0, f"{reader.path(window)} has no controls")
        stops = self.stops_of_tab(expected)
        missed = {place: one for place, one in expected.items() if place not in stops}
        for place, one in missed.items():
            self.assertTrue(self.beside(one, expected, stops), f"{place} is not among:\n" + "\n".join(stops))
        nameless = [place for place, control in expected.items() if control.get_name() == ""]
        self.assertEqual(nameless, [], "controls without a name")

    def stops_of_tab(self, expected):
        """Where Tab goes, until it is where it went first. Within a text with links it may stay for some times."""
        def place_of(one):
            stop = reader.control_of(one) or reader.path(one)
            # A part of a control may be gone before it is asked for its place; the control has the focus still.
            focused = (place for place, control in expected.items() if reader.has(control, reader.State.FOCUSED))
            return next(focused, stop) if stop == reader.GONE else stop

        stops, still = [], 0
        while len(stops) < MOST_CONTROLS and still < MOST_LINKS:
            moves = self.reader.moves_after(lambda: self.screen.key("Tab"), seconds=2)
            still = 0 if moves else still + 1
            for one in moves:
                stop = place_of(one)
                if stops[1:] and stop == stops[0]:
                    return stops
                if not stops or stop != stops[-1]:
                    stops.append(stop)
        raise AssertionError("Tab does not come around:\n" + "\n".join(stops))

    def beside(self, one, expected, stops):
        """Whether arrows lead to it from the button of the same group that Tab stops at."""
        for sibling in reader.children(one.get_parent()):
            place = reader.path(sibling)
            if place in expected and place in stops and sibling.get_role() == one.get_role():
                if not reader.has(sibling, reader.State.FOCUSED):
                    self.reader.focus_after(lambda: reader.focus(sibling))
                moves = [move for key in ("Right", "Left")
                         for move in self.reader.moves_after(lambda: self.screen.key(key), seconds=2)]
                return reader.path(one) in map(reader.path, moves)
        return False

    def frame(self):
        """The window that the diagram is in."""
        one = self.diagram
        while one.get_parent().get_role() != reader.Role.APPLICATION:
            one = one.get_parent()
        return one

    def test_every_menu_opens_by_its_letter_and_arrows_go_through_it(self):
        self.start(SCENARIO)
        bar = next(one for one in reader.walk(self.frame()) if one.get_role() == reader.Role.MENU_BAR)
        for menu in reader.children(bar):
            with self.subTest(menu.get_name()):
                letter = menu.get_name()[0].lower()
                keys = (f"alt+{letter}", "Down", "Down", "Down")  # what is greyed is passed over in silence
                self.reader.focus_goes_to(lambda: self.screen.key(*keys), lambda one: in_menu(menu, one), places=2)
                self.screen.key("Escape", "Escape")

    def test_tab_reaches_every_control_of_the_window(self):
        self.start(SCENARIO)
        self.tab_reaches_every_control(self.frame())

    def test_tab_reaches_every_control_of_the_window_with_a_selected_packet_a_find_bar_and_panes(self):
        self.start("tls13")
        self.told(lambda: reader.act(reader.children(self.diagram)[3], "Press"), "^selected packet 4$")
        for pane in ("Lesson", "Comparison", "Layers", "Keys", "Certificates", "Events", "States", "Control block"):
            with self.subTest(pane):
                self.press_menu_entry("Table of events" if pane == "Events" else pane)
                self.reader.wait_until(lambda: pane_is_shown(self.frame(), pane), f"the pane {pane} does not come")
                self.tab_reaches_every_control(self.frame())
        self.reader.focus_after(lambda: self.screen.key("ctrl+f"))
        self.tab_reaches_every_control(self.frame())

    def test_tab_reaches_every_control_of_the_other_windows(self):
        self.start(SCENARIO)
        for keys, title in (("F1", "Keyboard shortcuts"), ("F2", "Scenario"), ("ctrl+d", "Compare"), ("ctrl+e", "Export"),
                            ("ctrl+shift+b", "Symmetric, asymmetric, hybrid")):
            with self.subTest(title):
                self.screen.key(keys)
                number = self.screen.window(f"^{title}")
                self.screen.xdotool("windowactivate", "--sync", number)
                try:
                    window = self.reader.wait_until(lambda: self.window_named(title), f"no window {title!r}")
                    self.tab_reaches_every_control(window)
                finally:
                    self.screen.key("alt+F4")
                    self.screen.xdotool("windowactivate", "--sync", self.window)

    def window_named(self, title):
        return next((one for one in reader.children(self.reader.application) if one.get_name().startswith(title)), None)


def in_menu(menu, one):
    return one.get_role() in reader.ENTRIES and reader.menu_of(one) == menu.get_name()


def pane_is_shown(frame, name):
    return any(reader.is_showing(one) for one in reader.children(frame) if one.get_name() == name)


if __name__ == "__main__":
    WIRETALE, DESKTOP, FOLDER = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    reason = hindrance()
    if reason is not None:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    import screen_reader as reader

    # libatspi calls functions outdated for which its bindings have no others.
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2, warnings="ignore")

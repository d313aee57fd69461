"""A program's window as a screen reader has it: the tree of accessible objects, and where the focus goes.

A Reader needs a session bus, named by DBUS_SESSION_BUS_ADDRESS in our own environment.
"""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

Role, State = Atspi.Role, Atspi.StateType

# What a hand can do something with. What is inside of one (a list's items, a spin box's text) is reached through it.
CONTROLS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.SLIDER, Role.SPIN_BUTTON,
            Role.COMBO_BOX, Role.TEXT, Role.ENTRY, Role.LIST, Role.LIST_BOX, Role.TREE, Role.TREE_TABLE, Role.TABLE,
            Role.PAGE_TAB_LIST, Role.LINK}
ENTRIES = {Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.MENU}
# Reached by other keys than Tab: menus by Alt and their letters; what a scroll bar does, by the keys of what it scrolls.
ASIDE = {Role.MENU_BAR, Role.MENU, Role.POPUP_MENU, Role.SCROLL_BAR}
GONE = "gone"


class Reader:
    """Follows the focus of one program from its making on."""

    def __init__(self, name, seconds=30):
        Atspi.init()
        self._focused = []
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:focused")
        self.application = self._ask(lambda: next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == name),
                                                  None), seconds, f"no program {name!r} on the accessibility bus")

    def find(self, role, name, within=None, seconds=10):
        """The first one that is showing, with that role and name; AssertionError when none comes in that time."""
        def wanted(one):
            return one.get_role() == role and one.get_name() == name and is_showing(one)

        def search():
            return next((one for one in walk(within or self.application) if wanted(one)), None)

        return self._ask(search, seconds, f"no {role.value_nick} named {name!r}")

    def focus_after(self, act, seconds=10):
        """Does something that moves the focus; the accessible object that has it then."""
        moves = self.moves_after(act, seconds)
        if not moves:
            raise AssertionError(f"the focus did not move within {seconds} s")
        return moves[-1]

    def focus_goes_to(self, act, wanted, places, seconds=10):
        """Does something that moves the focus over at least so many places that are wanted."""
        self._focused.clear()
        act()
        self._ask(lambda: len({path(one) for one in self._focused if wanted(one)}) >= places, seconds,
                  "the focus did not get there")

    def moves_after(self, act, seconds):
        """Does something; where the focus went, step by step. Nothing when it does not move in that time."""
        self._hear_out()
        self._focused.clear()
        act()
        deadline = time.monotonic() + seconds
        while not self._focused and time.monotonic() < deadline:
            self._hear_out()
            time.sleep(0.01)
        if self._focused:
            # What one key did is all said before the program answers.
            self._focused[-1].clear_cache()
            self._focused[-1].get_state_set()
            self._hear_out()
        return list(self._focused)

    def wait_until(self, question, otherwise, seconds=10):
        return self._ask(question, seconds, otherwise)

    def _heard(self, event):
        if event.detail1 == 1:
            self._focused.append(event.source)

    def _hear_out(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def _ask(self, question, seconds, otherwise):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self._hear_out()
            answer = question()
            if answer:
                return answer
            time.sleep(0.02)
        raise AssertionError(f"{otherwise} within {seconds} s")


def children(one):
    one.clear_cache()
    return [child for child in (one.get_child_at_index(i) for i in range(one.get_child_count())) if child is not None]


def walk(one, into=lambda one: True):
    """It and everything below it; what `into` says no to is told, but not what is in it."""
    yield one
    if into(one):
        for child in children(one):
            yield from walk(child, into)


def has(one, *states):
    one.clear_cache()
    owned = one.get_state_set()
    return all(owned.contains(state) for state in states)


def is_showing(one):
    return has(one, State.SHOWING, State.VISIBLE)


def controls(window):
    """What a hand can do something with there, by its place in the tree; what is greyed is not among it."""
    def into(one):
        return one.get_role() not in CONTROLS and one.get_role() not in ASIDE and is_showing(one)

    found = (one for one in walk(window, into) if one.get_role() in CONTROLS)
    return {path(one): one for one in found if is_showing(one) and has(one, State.SENSITIVE)}


def path(one):
    """Its place in the tree, for people and as a key: "frame: Wiretale / 3 slider: Loss"."""
    words = []
    try:
        while one is not None and one.get_role() != Role.APPLICATION:
            words.append(f"{one.get_index_in_parent()} {one.get_role_name()}: {one.get_name()}")
            one = one.get_parent()
    except GLib.GError:
        return GONE  # a row of a list that shows something else by now
    return " / ".join(reversed(words))


def control_of(one):
    """The outermost control that it is a part of, by its place in the tree; None when it is in none."""
    found = None
    try:
        while one is not None and one.get_role() != Role.APPLICATION:
            if one.get_role() in CONTROLS:
                found = one
            one = one.get_parent()
    except GLib.GError:
        return GONE
    return None if found is None else path(found)


def menu_of(one):
    """The name of the menu of the menu bar that an entry is in; None when it is in none."""
    while one is not None and one.get_parent() is not None:
        if one.get_parent().get_role() == Role.MENU_BAR:
            return one.get_name()
        one = one.get_parent()
    return None


def act(one, name):
    """Does its action of that name ("Press"); AssertionError when it has none."""
    names = [Atspi.Action.get_action_name(one, i) for i in range(Atspi.Action.get_n_actions(one))]
    if name not in names:
        raise AssertionError(f"{path(one)} can {names}, not {name}")
    Atspi.Action.do_action(one, names.index(name))


def focus(one):
    if not Atspi.Component.grab_focus(one):
        raise AssertionError(f"{path(one)} does not take the focus")


def value(one):
    return Atspi.Value.get_current_value(one)


def set_value(one, share):
    """To a share of what lies between its least and its most; what it was set to."""
    least, most = Atspi.Value.get_minimum_value(one), Atspi.Value.get_maximum_value(one)
    wanted = least + share * (most - least)
    if not Atspi.Value.set_current_value(one, wanted):
        raise AssertionError(f"{path(one)} does not take a value")
    return wanted

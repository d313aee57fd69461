"""A screen of its own for a test: Xvfb with openbox, its pictures, and xdotool for hand and keyboard."""

import os
import pathlib
import struct
import subprocess
import time
import zlib


class Screen:
    """`with Screen(1366, 768, folder) as screen`: an X server on a free display; `folder` takes its files.

    With `monitors`, {name: (x, y, width, height)}, its picture is shared out among monitors of RandR, as it is where a
    projector stands beside a laptop: the first of them is that of the server's only output.
    """

    def __init__(self, width, height, folder, monitors=None):
        self.size = (width, height)
        self.monitors = monitors or {}
        self.folder = pathlib.Path(folder)
        self.processes = []

    def __enter__(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        self._start_server()
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        self.environment = {**os.environ, "DISPLAY": self.display, "XDG_CONFIG_HOME": str(self.folder / "config"),
                            "XDG_RUNTIME_DIR": str(runtime)}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)
        for number, (name, place) in enumerate(self.monitors.items()):
            self.plug_in(name, place, output="none" if number > 0 else "screen")
        self._start_window_manager()
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()

    def xdotool(self, *arguments):
        command = ["xdotool", *(str(argument) for argument in arguments)]
        run = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30, check=False)
        return run.stdout.strip()

    def plug_in(self, name, place, output="none"):
        x, y, width, height = place
        self._xrandr("--setmonitor", name, f"{width}/{width // 4}x{height}/{height // 4}+{x}+{y}", output)

    def unplug(self, name):
        self._xrandr("--delmonitor", name)

    def place_of(self, window):
        """Where a window is: x, y, width, height."""
        shell = self.xdotool("getwindowgeometry", "--shell", window)
        values = dict(line.split("=") for line in shell.splitlines())
        return tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def window(self, title, seconds=30):
        """The number of the visible window whose title matches; AssertionError when none comes in that time."""
        search = ("search", "--onlyvisible", "--name", title)
        return self._ask(lambda: self.xdotool(*search), seconds, f"no window named {title!r} appeared").split()[-1]

    def key(self, *names):
        self.xdotool("key", *names)

    def click(self, x, y):
        self.xdotool("mousemove", x, y, "click", 1)

    def drag(self, start, end, steps=8):
        """Presses at `start`, moves to `end` in small steps, and lets go."""
        self.xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, steps + 1):
            self.xdotool("mousemove", *(round(a + (b - a) * step / steps) for a, b in zip(start, end)))
        self.xdotool("mouseup", 1)

    def picture(self, name):
        """Writes what the screen shows as a PNG beside the log; returns its path.

        A program says what it did before it has painted it: so this looks until nothing moves, but not longer than a
        second, because a playing diagram never rests.
        """
        path = self.folder / f"{name}.png"
        shown, before = self._shown(), None
        for _ in range(10):
            if shown == before:
                break
            time.sleep(0.1)
            shown, before = self._shown(), shown
        path.write_bytes(png_of_xwd(shown))
        return path

    def pixels(self, x, y, width, height):
        """What a part of the screen shows when nothing moves any more, as bytes to be compared."""
        shown, before = self._shown(), None
        while shown != before:
            time.sleep(0.1)
            shown, before = self._shown(), shown
        fields = struct.unpack(">25I", shown[:100])
        start, stride = fields[0] + 12 * fields[19], fields[12]
        rows = (start + row * stride for row in range(y, y + height))
        return b"".join(shown[row + 4 * x : row + 4 * (x + width)] for row in rows)

    def _shown(self):
        return (self.folder / "Xvfb_screen0").read_bytes()

    def _xrandr(self, *arguments):
        subprocess.run(["xrandr", *arguments], env=self.environment, capture_output=True, timeout=30, check=True)

    def _start_server(self):
        readable, writable = os.pipe()
        width, height = self.size
        self._start(["Xvfb", "-displayfd", str(writable), "-screen", "0", f"{width}x{height}x24", "-fbdir",
                     str(self.folder), "-nolisten", "tcp", "-noreset"], pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as answer:
            number = answer.readline().strip()
        if not number:
            raise AssertionError(f"Xvfb did not start; see {self.folder / 'screen.log'}")
        self.display = f":{number}"

    def _start_window_manager(self):
        """Without one no window ever becomes active, and keys go nowhere.

        openbox is there when it does what it is told: a window that comes while it starts may wait for ever.
        """
        self._start(["openbox", "--sm-disable"], env=self.environment)
        self._ask(lambda: self.xdotool("set_num_desktops", 2, "get_num_desktops") == "2", 30, "openbox did not start")

    def wait_until(self, question, otherwise, seconds=30):
        """AssertionError with what `otherwise` says when the answer does not become true in that time."""
        deadline = time.monotonic() + seconds
        while not question():
            if time.monotonic() > deadline:
                raise AssertionError(f"{otherwise()} after {seconds} s")
            time.sleep(0.05)

    def _ask(self, question, seconds, otherwise):
        """The X server tells nobody when something comes, so it is asked until it answers."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            answer = question()
            if answer:
                return answer
            time.sleep(0.05)
        raise AssertionError(f"{otherwise} within {seconds} s")

    def _start(self, command, **options):
        with (self.folder / "screen.log").open("a") as log:
            self.processes.append(subprocess.Popen(command, stdout=log, stderr=log, **options))


def png_of_xwd(dump):
    """The frame buffer file of Xvfb (X window dump, 32 bits a pixel, little endian) as PNG bytes."""
    fields = struct.unpack(">25I", dump[:100])
    start = fields[0] + 12 * fields[19]
    width, height, stride = fields[4], fields[5], fields[12]
    rows = bytearray()
    for y in range(height):
        row = dump[start + y * stride : start + y * stride + 4 * width]
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b"\0" + rgb
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data) for kind, data in [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 3)), (b"IEND", b"")])


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

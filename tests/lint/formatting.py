"""Everything is as clang-format leaves it. Versions format differently, so only the one of Debian 12 judges."""

import re
import shutil
import subprocess

from source_tree import TOP, code_files

VERSION = "14"


class Skipped(Exception):
    """The check cannot be made here; the message says why."""


def check(top=TOP):
    program = _program()
    names = code_files(top)
    run = subprocess.run([program, "--dry-run", "-Werror", *names], cwd=top, capture_output=True, text=True, check=False)
    places = re.findall(r"^([^\s:]+):(\d+):\d+: error:", run.stderr, re.MULTILINE)
    first = {name: line for name, line in reversed(places)}
    for name, line in sorted(first.items()):
        yield f"{name}:{line}: not formatted; run: clang-format -i {name}"
    if run.returncode != 0 and not places:
        yield f"clang-format failed: {run.stderr.strip()[:400]}"


def _program():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        path = shutil.which(name)
        if path and _version(path) == VERSION:
            return path
    raise Skipped(f"there is no clang-format {VERSION} here, and others format differently")


def _version(path):
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"version (\d+)\.", said)
    return found.group(1) if found else "unknown"

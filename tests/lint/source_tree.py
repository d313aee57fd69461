"""The files of the project, and how a check speaks of them."""

import pathlib
import re
import subprocess

TOP = pathlib.Path(__file__).resolve().parents[2]
CODE_FOLDERS = ("core", "ui", "app", "tests")
CODE_SUFFIXES = (".h", ".cpp")


def project_files(top=TOP):
    """Paths relative to `top`, sorted: what git knows or would add; without git, all but dot folders."""
    listed = _git_files(top)
    names = listed if listed is not None else _walked_files(top)
    return sorted(name for name in names if (top / name).is_file())


def code_files(top=TOP):
    return [name for name in project_files(top) if is_code(name)]


def is_code(name):
    return name.split("/")[0] in CODE_FOLDERS and name.endswith(CODE_SUFFIXES)


def is_test(name):
    return name.startswith("tests/")


def read(name, top=TOP):
    return (top / name).read_text(encoding="utf-8", errors="replace")


def includes(text):
    """(line number, what stands between the quotes or angle brackets, angle?) of each #include."""
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', line)
        if found:
            yield number, found.group(1) or found.group(2), found.group(2) is not None


def _git_files(top):
    command = ["git", "-C", str(top), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        run = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [name for name in run.stdout.decode().split("\0") if name]


def _walked_files(top):
    for path in top.rglob("*"):
        name = path.relative_to(top).as_posix()
        hidden = any(part.startswith(".") for part in name.split("/")[:-1])
        if path.is_file() and (not hidden or name.startswith(".ci/")):
            yield name

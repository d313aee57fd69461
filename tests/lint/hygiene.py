"""What lies where, and what must not be in a file."""

import json
import re
import subprocess

from source_tree import TOP, code_files, is_code, project_files, read

TOP_ENTRIES = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "resources", "tests", "ui"}
BINARY_SUFFIXES = (".png", ".pdf", ".ico", ".pcap", ".pcapng", ".gif", ".webp")
# In brackets so that this line is not found by itself.
MACHINE_PATH = re.compile(r"(?<![\w.~$}])/(?:[w]ork|[r]oot|[h]ome/\w+|[f]arm)/|[.]library\b")
LEFT_OVER = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|\bDISABLED_")


def check(top=TOP):
    names = project_files(top)
    texts = {name: read(name, top) for name in names if not name.endswith(BINARY_SUFFIXES)}
    yield from top_entries(names)
    yield from machine_paths(texts)
    yield from left_overs(texts)
    yield from headers_without_guard(texts)
    yield from unlisted_sources(code_files(top), texts)
    yield from broken_json(texts)
    yield from broken_scripts(texts, top)


def top_entries(names):
    for entry in sorted({name.split("/")[0] for name in names}):
        if entry not in TOP_ENTRIES and not entry.startswith("."):
            yield f"{entry}: does not belong at the top level"


def machine_paths(texts):
    for name, number, line in _lines(texts):
        if MACHINE_PATH.search(line):
            yield f"{name}:{number}: a path of one machine: {line.strip()[:80]}"


def left_overs(texts):
    for name, number, line in _lines(texts):
        if is_code(name) and LEFT_OVER.search(line):
            yield f"{name}:{number}: left for later: {line.strip()[:80]}"


def headers_without_guard(texts):
    for name, text in texts.items():
        if is_code(name) and name.endswith(".h") and "#pragma once" not in text:
            yield f"{name}: has no #pragma once"


def unlisted_sources(names, texts):
    """Sources that no CMakeLists.txt of their folder or one above names are never compiled."""
    for name in names:
        if name.endswith(".cpp") and not any(_names_source(texts, folder, name) for folder in _folders(name)):
            yield f"{name}: no CMakeLists.txt lists it, so it is never compiled"


def broken_json(texts):
    for name, text in texts.items():
        if name.endswith((".json", ".wiretale")) and "/invalid/" not in name and "/fuzz/" not in name:
            try:
                json.loads(text)
            except ValueError as error:
                yield f"{name}: is no JSON: {error}"


def broken_scripts(texts, top=TOP):
    for name, text in texts.items():
        if re.match(r"#!.*\bbash\b", text) or (name.startswith("app/setup/") and name.endswith(".sh")):
            run = subprocess.run(["bash", "-n", str(top / name)], capture_output=True, text=True, check=False)
            if run.returncode != 0:
                yield f"{name}: {run.stderr.strip()}"


def _lines(texts):
    for name, text in texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            yield name, number, line


def _folders(name):
    parts = name.split("/")[:-1]
    return ["/".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _names_source(texts, folder, name):
    listed = texts.get(f"{folder}/CMakeLists.txt", "")
    return re.search(rf"(?<![\w./]){re.escape(name[len(folder) + 1:])}(?![\w./])", listed) is not None

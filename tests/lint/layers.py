"""Each folder includes only what layers.txt allows."""

import pathlib
import re

from source_tree import TOP, code_files, includes, read

TABLE = pathlib.Path(__file__).with_name("layers.txt")
UMBRELLA = re.compile(r"Qt(?:Core|Gui|Widgets|Svg|PrintSupport|Test|Concurrent|Network)")
PROJECT_FOLDERS = ("core/", "ui/", "app/", "tests/")


def check(top=TOP):
    return violations(read_table(TABLE.read_text()), {name: read(name, top) for name in code_files(top)})


def read_table(text):
    """folder → what it may include beside itself."""
    table = {}
    for line in text.splitlines():
        folder, colon, allowed = line.partition("#")[0].partition(":")
        if colon:
            table[folder.strip()] = allowed.split()
    return table


def violations(table, files):
    """`files`: path → text."""
    for name, text in files.items():
        folder = next((place for place in table if _within(name, place)), None)
        if folder is None:
            yield f"{name}: its folder is not in tests/lint/layers.txt; say there what it may include"
            continue
        for number, header, angle in includes(text):
            complaint = _complaint(folder, table[folder], header, angle)
            if complaint:
                yield f"{name}:{number}: {complaint}"


def _within(name, place):
    return name == place or name.startswith(place + "/")


def _complaint(folder, allowed, header, angle):
    if angle:
        return _library_complaint(folder, allowed, header)
    if not header.startswith(PROJECT_FOLDERS):
        return None if header.endswith(".moc") else f'include "{header}" by its path from the repository root'
    if any(_within(header, place) for place in [folder, *allowed]):
        return None
    return f'{folder} may not include "{header}" (tests/lint/layers.txt)'


def _library_complaint(folder, allowed, header):
    if header.startswith("openssl/") and "<openssl>" not in allowed:
        return f"<{header}>: OpenSSL is for core/tls alone"
    if re.match(r"Q[A-Z]|Qt[A-Z]|q[a-z]+\.h$", header) and "<qt>" not in allowed:
        return f"<{header}>: no Qt in {folder}"
    if UMBRELLA.fullmatch(header.split("/")[0]):
        return f"<{header}> takes in a whole module; include the single classes"
    return None

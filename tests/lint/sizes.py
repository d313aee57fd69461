"""Files and functions stay small: one idea each."""

from statistics import median

from functions import functions
from source_tree import TOP, code_files, is_test, project_files, read

FILE_LINES = 450
TEST_FILE_LINES = 500
MEDIAN_FILE_LINES = 120
FUNCTION_LINES = 50
MEDIAN_FUNCTION_LINES = 7
OTHER_SUFFIXES = (".py", ".sh", ".cmake", "CMakeLists.txt", "/run")


def check(top=TOP):
    names = [name for name in project_files(top) if name.endswith(OTHER_SUFFIXES)]
    code = code_files(top)
    yield from long_files(code + names, top)
    yield from long_functions(code, top)
    yield from medians(code, top)


def long_files(names, top=TOP):
    for name in names:
        limit = TEST_FILE_LINES if is_test(name) else FILE_LINES
        lines = _lines(name, top)
        if lines > limit:
            yield f"{name}: {lines} lines, at most {limit}: split it by idea"


def long_functions(names, top=TOP):
    for name in names:
        for function in functions(read(name, top)):
            if function.length > FUNCTION_LINES:
                yield (f"{name}:{function.line}: {function.name} has {function.length} lines, at most "
                       f"{FUNCTION_LINES}: split it by idea")


def medians(names, top=TOP):
    sources = [name for name in names if not is_test(name)]
    if not sources:
        return
    yield from _median("files", [_lines(name, top) for name in sources], MEDIAN_FILE_LINES)
    lengths = [function.length for name in sources for function in functions(read(name, top))]
    if lengths:
        yield from _median("functions", lengths, MEDIAN_FUNCTION_LINES)


def _median(what, lengths, limit):
    middle = median(lengths)
    print(f"{len(lengths)} {what}: median {middle:g} lines (at most {limit}), longest {max(lengths)}")
    if middle > limit:
        yield f"half of all {what} have more than {middle:g} lines, and {limit} is the most"


def _lines(name, top):
    return read(name, top).count("\n")

"""Finds the functions of a C++ file and their lengths, by braces.

Not a parser: it knows strings, comments, preprocessor lines, class-like scopes, initialisers and constructor lists,
which is enough for code formatted by clang-format, takes a second for everything and needs no compiler. clang-tidy's
readability-function-size says the same about a file, some hundred times slower.
"""

import re
from typing import NamedTuple


class Function(NamedTuple):
    name: str
    line: int  # where its body opens
    length: int  # lines from the body's opening brace to its closing one, both counted


_SCOPE = re.compile(r"^(?:inline\s+|static\s+|typedef\s+)*(?:namespace|class|struct|union|enum|extern)\b")
_NAME = re.compile(r"([~\w:]+|operator\s*[^\s\w(]{1,3}|operator\(\))\s*\(")
_LITERALS = re.compile(
    r'R"(?P<mark>[^(\s]*)\((?:.|\n)*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'"
    r"|//[^\n]*"
    r"|/\*(?:.|\n)*?\*/"
    r"|^[ \t]*\#(?:\\\n|[^\n])*",
    re.MULTILINE,
)


def functions(text):
    """Every function with a body, members included; a lambda counts as part of the function around it."""
    found = []
    _scan(_blank(text), 0, found)
    return found


def _blank(text):
    """Literals, comments and preprocessor lines replaced by spaces of the same shape."""
    return _LITERALS.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def _scan(code, at, found):
    """Reads one scope from `at` to its closing brace; returns the place behind that."""
    statement = at
    while at < len(code):
        mark = code[at]
        if mark == "}":
            return at + 1
        if mark == "(":
            at = _closing(code, at, "()")
        elif mark == "{":
            at, statement = _block(code, statement, at, found)
            continue
        elif mark == ";":
            statement = at + 1
        at += 1
    return at


def _block(code, statement, at, found):
    """What opens at the brace `at`: (place behind it, start of the statement that follows)."""
    head = _head(code[statement:at])
    if _SCOPE.match(head):
        behind = _scan(code, at + 1, found)
        return behind, behind
    behind = _closing(code, at, "{}") + 1
    if not _opens_body(head):
        return behind, statement
    first = code.count("\n", 0, at) + 1
    length = code.count("\n", at, behind) + 1
    found.append(Function(_name(head), first, length))
    return behind, behind


def _head(text):
    text = re.sub(r"\b(?:public|protected|private|Q_SIGNALS|(?:public|protected|private)\s+Q_SLOTS)\s*:", " ", text)
    text = re.sub(r"\[\[[^\]]*\]\]|\bQ_OBJECT\b", " ", text).strip()
    return _without_template(text)


def _without_template(head):
    """`template <class T, int N = (1 > 0)> void f()` → `void f()`."""
    if not head.startswith("template"):
        return head
    depth, at = 0, head.index("<") if "<" in head else len(head)
    while at < len(head):
        if head[at] == "(":
            at = _closing(head, at, "()")
        depth += {"<": 1, ">": -1}.get(head[at], 0)
        at += 1
        if depth == 0:
            break
    return _without_template(head[at:].strip())


def _opens_body(head):
    """Is the brace behind this head a function's body, rather than an initialiser?"""
    plain = re.sub(r"operator\s*[^\s\w(]{1,3}", "operator", head)
    if "(" not in plain:
        return False
    outside = re.sub(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "()", plain)
    if re.search(r"(?<![=!<>])=(?!=)", outside):
        return False
    if re.search(r"\)[^()?]*(?<!:):(?!:)", outside):  # a constructor's list: its body follows ')' or '}'
        return outside.rstrip().endswith((")", "}"))
    return True


def _name(head):
    found = _NAME.search(head)
    return found.group(1) if found else head.split("(")[0].strip()[-40:]


def _closing(code, at, pair):
    """The place of the bracket that closes the one at `at`; the end of the code when there is none."""
    depth = 0
    for place in range(at, len(code)):
        if code[place] == pair[0]:
            depth += 1
        elif code[place] == pair[1]:
            depth -= 1
            if depth == 0:
                return place
    return len(code) - 1

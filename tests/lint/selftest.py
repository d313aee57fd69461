#!/usr/bin/env python3
"""The checks find what they are for: each is given something wrong here, and something right."""

import sys

sys.dont_write_bytecode = True

import pathlib
import tempfile
import unittest

import hygiene
import layers
import sizes
from functions import functions

FUNCTIONS = """\
#define TWICE(x) { x; x; }
namespace wiretale {
struct Point {
  int x = 0;
  std::array<int, 2> both{1, 2};
  int sum() const noexcept { return x; }
  explicit Point(int value) : x{value}, both{value, value} {
    use("a { brace", '{');  // and one here {
  }
  bool operator==(const Point& other) const = default;
  bool operator<(const Point& other) const {
    return x < other.x;
  }
};
const std::map<int, int> kTable = make({{1, 2}, {3, 4}});
constexpr Table kRows{{row(1), "one"}};
template <typename T, std::enable_if_t<(sizeof(T) > 4), int> = 0>
auto lambdaInside(const std::vector<T>& all) -> std::size_t
{
  const auto each = [&](int i) {
    return i;
  };
  return each(1);
}
TEST(Suite, SaysSomething) {
}
}  // namespace wiretale
"""


class FunctionsTest(unittest.TestCase):
    def test_bodies_are_told_from_initialisers_scopes_and_literals(self):
        found = {function.name: function.length for function in functions(FUNCTIONS)}
        self.assertEqual(found, {"sum": 1, "Point": 3, "operator<": 3, "lambdaInside": 6, "TEST": 2})

    def test_a_body_starts_where_its_brace_stands(self):
        lines = {function.name: function.line for function in functions(FUNCTIONS)}
        self.assertEqual((lines["sum"], lines["lambdaInside"]), (6, 19))


class SizesTest(unittest.TestCase):
    def complaints(self, text, name="core/a.cpp"):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text)
            return list(sizes.check(pathlib.Path(folder)))

    def test_fifty_lines_are_a_function_and_fifty_one_too_many(self):
        def of(length):
            return "void f() {\n" + "  g();\n" * (length - 2) + "}\n" + "void g() {}\n" * 3
        self.assertEqual(self.complaints(of(50)), [])
        self.assertIn("f has 51 lines", self.complaints(of(51))[0])

    def test_a_long_file_is_found(self):
        self.assertIn("451 lines", self.complaints("int a;\n" * 451)[0])

    def test_functions_that_are_all_rather_long_are_found(self):
        self.assertIn("half of all functions", self.complaints("void f() {\n" + "  g();\n" * 9 + "}\n")[0])


class LayersTest(unittest.TestCase):
    TABLE = layers.read_table("core/wire: core/base core/tcp/state.h\ncore/tls: <openssl>\nui/views: <qt> core")

    def complaint(self, name, line):
        return "".join(layers.violations(self.TABLE, {name: line}))

    def test_what_the_table_allows_passes(self):
        for name, line in [("core/wire/a.h", '#include "core/base/bytes.h"'), ("core/wire/a.h", '#include "core/wire/b.h"'),
                           ("core/wire/a.h", '#include "core/tcp/state.h"'), ("core/wire/a.h", "#include <vector>"),
                           ("core/tls/a.cpp", "#include <openssl/ssl.h>"), ("ui/views/a.h", "#include <QWidget>")]:
            self.assertEqual(self.complaint(name, line), "", line)

    def test_what_it_does_not_allow_is_found(self):
        for name, line, word in [("core/wire/a.h", '#include "core/tcp/sender.h"', "core/wire may not"),
                                 ("core/wire/a.h", "#include <QString>", "no Qt"),
                                 ("core/wire/a.h", "#include <openssl/ssl.h>", "OpenSSL"),
                                 ("core/wire/a.h", '#include "b.h"', "repository root"),
                                 ("ui/views/a.h", "#include <QtWidgets>", "whole module"),
                                 ("core/new/a.h", "", "not in tests/lint/layers.txt")]:
            self.assertIn(word, self.complaint(name, line), line)

    def test_every_folder_of_the_real_table_is_named_once_and_allows_known_places(self):
        table = layers.read_table(layers.TABLE.read_text())
        self.assertGreater(len(table), 20)
        for folder, allowed in table.items():
            for place in allowed:
                self.assertTrue(place in ("<qt>", "<openssl>", "core", "ui", "app") or place.startswith(("core/", "ui/"))
                                or place == "tests/support", f"{folder}: {place}")


class HygieneTest(unittest.TestCase):
    def test_a_stranger_at_the_top_is_found(self):
        self.assertEqual(list(hygiene.top_entries(["core/a.h", ".ci/run", "README.md"])), [])
        self.assertEqual(len(list(hygiene.top_entries(["build/a.o", "notes.txt"]))), 2)

    def test_paths_of_one_machine_are_found(self):
        home = "/ho" + "me/someone/x"
        self.assertEqual(len(list(hygiene.machine_paths({"a.md": f"see {home}\n/tmp/x /home of all\n"}))), 1)

    def test_what_was_left_for_later_is_found_in_code_only(self):
        later = "// TO" + "DO: more\n"
        self.assertEqual(len(list(hygiene.left_overs({"core/a.cpp": later, "README.md": later}))), 1)

    def test_a_source_that_cmake_does_not_know_is_found(self):
        texts = {"core/CMakeLists.txt": "x wire/c.cpp", "core/wire/CMakeLists.txt": "target_sources(x PRIVATE a.cpp ab.cpp)"}
        names = ["core/wire/a.cpp", "core/wire/b.cpp", "core/wire/c.cpp"]
        self.assertEqual([line.split(":")[0] for line in hygiene.unlisted_sources(names, texts)], ["core/wire/b.cpp"])

    def test_broken_json_and_scripts_are_found(self):
        self.assertEqual(len(list(hygiene.broken_json({"a.json": "{", "b.json": "{}", "tests/invalid/c.json": "{"}))), 1)
        with tempfile.TemporaryDirectory() as folder:
            texts = {"good": "#!/bin/bash\ntrue\n", "bad": "#!/bin/bash\nif then\n"}
            for name, text in texts.items():
                (pathlib.Path(folder) / name).write_text(text)
            self.assertEqual(len(list(hygiene.broken_scripts(texts, pathlib.Path(folder)))), 1)


unittest.main()

#!/usr/bin/env python3
"""app/run on systems that are made up: its own copy of the scripts, with programs that only note that they were called."""

import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[3]
REAL_TOOLS = ("awk bash cat chmod cp dirname env flock grep head id mkdir mktemp paste readlink rm sed sh tail touch wc "
              "sleep kill nproc getconf").split()

CMAKE = """dir=$(echo "$*" | sed 's/.*-B //; s/ -D.*//')
mkdir -p "$dir" && echo > "$dir/build.ninja"
printf 'CMAKE_HOME_DIRECTORY:INTERNAL=%s\\nCMAKE_CACHEFILE_DIR:INTERNAL=%s\\n' "$PWD" "$dir" > "$dir/CMakeCache.txt"
"""
NINJA = """case $* in
  *-n*) if [ -x "$2/app/cli/wiretale" ]; then echo 'ninja: no work to do.'; fi ;;
  *) mkdir -p "$2/app/cli" && printf '#!/bin/sh\\nprintf "[%%s]" wiretale "$@"\\n' > "$2/app/cli/wiretale"
     chmod +x "$2/app/cli/wiretale" ;;
esac
"""
DPKG_QUERY = """for name; do
  case " $INSTALLED " in *" $name "*) echo "$name install ok installed" ;; esac
done
"""


class MadeUpSystem:
    """A folder with a space in its name that holds the scripts, a PATH and an /etc/os-release of its own."""

    def __init__(self, folder, os_id, tools):
        self.top = pathlib.Path(folder).resolve() / "the sources"
        self.bin = pathlib.Path(folder).resolve() / "bin"
        self.calls_file = pathlib.Path(folder) / "calls"
        self.calls_file.touch()
        (self.top / "app").mkdir(parents=True)
        self.bin.mkdir()
        for name in ("run", "packages"):
            shutil.copy(TOP / "app" / name, self.top / "app" / name)
        shutil.copytree(TOP / "app/setup", self.top / "app/setup")
        for name in REAL_TOOLS:
            if shutil.which(name):
                (self.bin / name).symlink_to(shutil.which(name))
        for name, script in {"uname": "echo Linux", **tools}.items():
            self.add_tool(name, script)
        release = pathlib.Path(folder) / "os-release"
        release.write_text(f"ID={os_id}\n")
        self.environment = {"PATH": str(self.bin), "OS_RELEASE": str(release), "INSTALLED": "", "HOME": folder}

    def add_tool(self, name, script):
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name} $*" >> "{self.calls_file}"\n{script}')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def start(self, *arguments, command=None, cwd="/", **environment):
        return subprocess.run([command or self.top / "app/run", *arguments], cwd=cwd, stdin=subprocess.DEVNULL,
                              env={**self.environment, **environment}, capture_output=True, text=True, timeout=60, check=False)

    def calls(self):
        """The made-up programs called since the last time this was asked."""
        lines = self.calls_file.read_text().splitlines()
        self.calls_file.write_text("")
        return lines


COMPILER = {"c++": "", "python3": "", "cmake": CMAKE, "ninja": NINJA}
DEBIAN_ROOT = {**COMPILER, "dpkg-query": DPKG_QUERY, "apt-get": "", "apt-cache": "[ $2 != libexpected-dev ]", "id": "echo 0"}


class SetupTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def system(self, os_id, tools):
        return MadeUpSystem(self.folder.name, os_id, tools)

    def assert_refused(self, run, *words):
        self.assertEqual(run.returncode, 1, run.stderr)
        for word in words:
            self.assertIn(word, run.stderr)

    def assert_started(self, run, said):
        self.assertEqual((run.returncode, run.stdout), (0, said), run.stderr)

    def test_a_bare_debian_gets_what_is_missing_by_name_and_starts_the_program(self):
        system = self.system("debian", DEBIAN_ROOT)
        run = system.start("export", "a b.wiretale", INSTALLED="g++ cmake qt6-base-dev")
        self.assert_started(run, "[wiretale][export][a b.wiretale]")
        install = next(line for line in system.calls() if " install " in line)
        self.assertIn(" ninja-build ", install)
        self.assertIn("--no-install-recommends", install)
        self.assertNotIn("g++", install)
        self.assertNotIn("libexpected-dev", install, "apt-cache knows no package of that name")

    def test_a_second_start_asks_no_package_manager_and_neither_configures_nor_builds(self):
        system = self.system("ubuntu", DEBIAN_ROOT)
        system.start("list")
        system.calls()
        run = system.start("list")
        self.assert_started(run, "[wiretale][list]")
        self.assertEqual({line.split()[0] for line in system.calls()}, {"ninja", "uname"})
        self.assertEqual(run.stderr, "")

    def test_a_changed_list_of_packages_is_looked_at_again(self):
        system = self.system("debian", DEBIAN_ROOT)
        system.start("list")
        stamp = next((system.top / ".build").glob("packages-*"))
        os.utime(stamp, (1, 1))
        system.calls()
        system.start("list", INSTALLED="all")
        self.assertTrue(any(line.startswith("apt-get") for line in system.calls()))

    def test_without_root_and_sudo_the_packages_are_named_and_nothing_is_tried(self):
        system = self.system("debian", {"dpkg-query": DPKG_QUERY, "apt-get": "", "id": "echo 1000"})
        self.assert_refused(system.start("list"), "no sudo", "libfmt-dev", "apt-get install")
        self.assertFalse(any(line.startswith(("apt-get", "cmake")) for line in system.calls()))

    def test_without_root_but_with_all_packages_it_goes_on(self):
        system = self.system("debian", {**DEBIAN_ROOT, "id": "echo 1000"})
        rows = (TOP / "app/packages").read_text().splitlines()
        names = " ".join(row.split()[2] for row in rows if row.startswith("build"))
        self.assert_started(system.start("list", INSTALLED=names), "[wiretale][list]")
        self.assertFalse(any(line.startswith("apt-get") for line in system.calls()))

    def test_sudo_that_would_have_to_ask_without_a_terminal_is_not_waited_for(self):
        system = self.system("debian", {"dpkg-query": DPKG_QUERY, "apt-get": "", "id": "echo 1000", "sudo": "exit 1"})
        self.assert_refused(system.start("list"), "password", "sudo apt-get install")

    def test_other_systems_are_told_their_own_names(self):
        for os_id, word in [("fedora", "dnf install gcc-c++"), ("arch", "pacman -S --needed gcc")]:
            with self.subTest(os_id), tempfile.TemporaryDirectory() as folder:
                self.assert_refused(MadeUpSystem(folder, os_id, {}).start("list"), word)

    def test_an_unknown_system_is_told_the_names_of_all(self):
        run = self.system("plan9", {}).start("list")
        self.assert_refused(run, "apt-get install", "dnf install", "pacman -S", "brew install")

    def test_other_systems_with_everything_there_go_on(self):
        self.assert_started(self.system("fedora", COMPILER).start("list"), "[wiretale][list]")

    def test_other_systems_with_a_missing_library_are_told_the_names_after_cmakes_words(self):
        system = self.system("arch", {**COMPILER, "cmake": "echo 'Could not find Qt6'; exit 1\n"})
        self.assert_refused(system.start("list"), "Could not find Qt6", "pacman -S")

    def test_a_failed_installation_shows_what_apt_said(self):
        system = self.system("debian", {**DEBIAN_ROOT, "apt-get": "echo 'E: no route'; exit 100\n"})
        self.assert_refused(system.start("list"), "E: no route", "apt-get install")

    def test_without_a_display_no_window_is_tried_and_the_export_is_named(self):
        run = self.system("debian", DEBIAN_ROOT).start()
        self.assert_refused(run, "no display", "app/run export")

    def test_a_folder_that_was_moved_is_built_anew(self):
        system = self.system("debian", DEBIAN_ROOT)
        system.start("list")
        moved = system.top.rename(system.top.with_name("moved sources"))
        run = system.start("list", command=moved / "app/run")
        self.assert_started(run, "[wiretale][list]")
        self.assertIn("was made at another place", run.stderr)

    def test_it_may_be_called_by_a_link_from_anywhere(self):
        system = self.system("debian", DEBIAN_ROOT)
        link = pathlib.Path(self.folder.name) / "wt"
        link.symlink_to("the sources/app/run")
        self.assert_started(system.start("list", command="./wt", cwd=self.folder.name), "[wiretale][list]")

    def test_sources_that_cannot_be_written_to_are_explained(self):
        run = self.system("debian", DEBIAN_ROOT).start("list", WIRETALE_BUILD="/dev/null/build")
        self.assert_refused(run, "cannot write in /dev/null/build", "WIRETALE_BUILD=")

    def test_every_line_of_the_list_names_a_package_for_each_system(self):
        for row in (TOP / "app/packages").read_text().splitlines():
            if not row.startswith("#"):
                self.assertEqual(len(row.split()), 6, row)
                self.assertIn(row.split()[0], ("build", "test", "tidy"))


unittest.main()

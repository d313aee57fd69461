#include "core/scenario/scenario_file.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"

namespace wiretale::scenario {
namespace {

namespace fs = std::filesystem;

class ScenarioFile : public ::testing::Test {
 protected:
  void SetUp() override {
    m_folder = fs::temp_directory_path() / ("wiretale-files-" + std::to_string(::getpid()));
    fs::create_directories(m_folder);
  }
  void TearDown() override {
    fs::permissions(m_folder, fs::perms::owner_all);
    fs::remove_all(m_folder);
  }

  fs::path path(const std::string& name) const { return m_folder / name; }

  static void put(const fs::path& file, std::string_view text) { std::ofstream(file, std::ios::binary) << text; }
  static std::string get(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::ptrdiff_t filesInFolder() const { return std::distance(fs::directory_iterator(m_folder), {}); }

  static std::string loadProblem(const fs::path& file) {
    const auto loaded = loadScenario(file);
    return loaded ? "loaded" : describe(loaded.error(), "x").english();
  }

 private:
  fs::path m_folder;
};

/// Writing stops at this many bytes as long as it lives, as on a full disk.
class SizeLimit {
 public:
  explicit SizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &m_old);
    const rlimit limit{bytes, m_old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~SizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &m_old);
    std::signal(SIGXFSZ, m_handler);
  }
  SizeLimit(const SizeLimit&) = delete;
  SizeLimit& operator=(const SizeLimit&) = delete;

 private:
  rlimit m_old{};
  void (*m_handler)(int);
};

TEST_F(ScenarioFile, IsLoadedAsItWasSaved) {
  const auto scenario = builtinScenario("last-ack-lost");
  ASSERT_TRUE(scenario.has_value());
  const auto saved = saveScenario(*scenario, path("a.wiretale"));
  ASSERT_TRUE(saved.has_value()) << saved.error().english();
  EXPECT_EQ(loadScenario(path("a.wiretale")), *scenario);
  EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(ScenarioFile, ThatIsNoFileIsComplainedOfWithoutWaiting) {
  EXPECT_EQ(loadProblem(path("missing")), "x: there is no such file\n");
  EXPECT_EQ(loadProblem(path("")), "x: is a folder: choose a file in it\n");
  EXPECT_EQ(loadProblem("/dev/zero"), "x: is not a file with contents of its own (a device or a pipe)\n");
  ASSERT_EQ(::mkfifo(path("fifo").c_str(), 0600), 0);
  EXPECT_EQ(loadProblem(path("fifo")), "x: is not a file with contents of its own (a device or a pipe)\n");
  fs::create_symlink("loop", path("loop"));
  EXPECT_EQ(loadProblem(path("loop")), "x: cannot be opened: Too many levels of symbolic links\n");
  EXPECT_EQ(loadProblem(path("missing") / "x"), "x: there is no such file\n");
}

TEST_F(ScenarioFile, ThatMayNotBeReadIsComplainedOf) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  put(path("secret"), "{}");
  fs::permissions(path("secret"), fs::perms::none);
  EXPECT_EQ(loadProblem(path("secret")), "x: cannot be opened: Permission denied\n");
}

TEST_F(ScenarioFile, ThatIsTooLargeIsNotRead) {
  put(path("huge"), "{}");
  fs::resize_file(path("huge"), std::uintmax_t{1} << 40);  // a hole: takes no space
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(loadProblem(path("huge")), "x: is too large: 1,099,511,627,776 bytes, 16,777,216 are the most\n");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(1));
}

TEST_F(ScenarioFile, ThatIsEmptyIsComplainedOf) {
  put(path("empty"), "");
  EXPECT_EQ(loadProblem(path("empty")), "x:1:1: the file is empty: a scenario is an object in braces { }\n");
}

TEST_F(ScenarioFile, StaysAsItWasWhenTheDiskIsFull) {
  put(path("a"), "old");
  const SizeLimit full(1'000);
  const auto written = writeFileSafely(path("a"), std::string(100'000, 'x'));
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().english(),
            path("a").string() + " cannot be written: the file would be larger than is allowed here");
  EXPECT_EQ(get(path("a")), "old");
  EXPECT_EQ(filesInFolder(), 1) << "the temporary file was left behind";
}

TEST_F(ScenarioFile, AFullDeviceIsReported) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "needs /dev/full";
  const auto written = writeFileSafely("/dev/full", "text");
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().english(),
            "/dev/full cannot be written: the disk is full; free some space or choose another folder");
}

TEST_F(ScenarioFile, KeepsItsPermissions) {
  put(path("a"), "old");
  fs::permissions(path("a"), fs::perms{0640});
  ASSERT_TRUE(writeFileSafely(path("a"), "new").has_value());
  EXPECT_EQ(get(path("a")), "new");
  EXPECT_EQ(fs::status(path("a")).permissions(), fs::perms{0640});
}

TEST_F(ScenarioFile, ANewOneHasTheUsualPermissions) {
  const mode_t old = ::umask(027);
  const auto written = writeFileSafely(path("a"), "new");
  ::umask(old);
  ASSERT_TRUE(written.has_value()) << written.error().english();
  EXPECT_EQ(fs::status(path("a")).permissions(), fs::perms{0640});
}

TEST_F(ScenarioFile, BehindASymbolicLinkIsWrittenAndTheLinkStays) {
  put(path("real"), "old");
  fs::create_symlink("real", path("link"));
  fs::create_symlink("link", path("second"));
  ASSERT_TRUE(writeFileSafely(path("second"), "new").has_value());
  EXPECT_TRUE(fs::is_symlink(path("second")));
  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_EQ(get(path("real")), "new");
  fs::create_symlink("not-yet", path("dangling"));
  ASSERT_TRUE(writeFileSafely(path("dangling"), "new").has_value());
  EXPECT_EQ(get(path("not-yet")), "new");
}

TEST_F(ScenarioFile, IsNotWrittenWhereItCannotBe) {
  const auto problem = [](const fs::path& file) {
    const auto written = writeFileSafely(file, "x");
    return written ? "written" : written.error().english().substr(file.string().size());
  };
  EXPECT_EQ(problem(path("")), " cannot be written: it is a folder");
  EXPECT_EQ(problem(path("none/a")), " cannot be written: its folder does not exist; create it or choose another");
  fs::create_symlink("circle", path("circle"));
  EXPECT_EQ(problem(path("circle")), " cannot be written: its symbolic links run in a circle");
  EXPECT_EQ(problem(path(std::string(300, 'x'))), " cannot be written: File name too long");
  EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(ScenarioFile, ThatIsWriteProtectedStays) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everything";
  put(path("a"), "old");
  fs::permissions(path("a"), fs::perms{0444});
  EXPECT_FALSE(writeFileSafely(path("a"), "new").has_value());
  EXPECT_EQ(get(path("a")), "old");
}

TEST_F(ScenarioFile, AScenarioThatCouldNotBeReadAgainIsNotSaved) {
  put(path("a"), "old");
  const auto saved = saveScenario(Scenario{}, path("a"));
  ASSERT_FALSE(saved.has_value());
  EXPECT_EQ(saved.error().english(),
            "The scenario cannot be saved as it is:\n"
            "a: client.program: nobody connects: one program needs the step {\"do\": \"connect\"}\n");
  EXPECT_EQ(get(path("a")), "old");
}

}  // namespace
}  // namespace wiretale::scenario

#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wiretale::testing {

/// Compares text with tests/golden/`name`. The failure shows the first line that differs and where the new text was
/// written. With WIRETALE_RENEW_GOLDEN=1 in the environment the file is renewed instead (and the test says so).
::testing::AssertionResult matchesGolden(std::string_view actual, const std::string& name);

/// The text of tests/golden/`name`; empty if there is none.
std::string readGolden(const std::string& name);

}  // namespace wiretale::testing

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wiretale::testing {

/// The bytes of a hexadecimal text; spaces and line ends do not count. Fails the test if there is anything else.
std::vector<std::byte> unhex(std::string_view hex);

/// Names and their bytes.
using ByteFixture = std::map<std::string, std::vector<std::byte>, std::less<>>;

/// tests/fixtures/`file`: lines that begin with '#' are comments, a line that is not indented is a name, the indented
/// lines behind it are its bytes. Fails the test if there is no such file.
ByteFixture readByteFixture(const std::string& file);

}  // namespace wiretale::testing

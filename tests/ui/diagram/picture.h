#pragma once

#include <string>

#include <gtest/gtest.h>
#include <QImage>

namespace wiretale::testing {

/// Compares a picture with tests/golden/diagram/`name`.png: equal but for what a renderer may round differently. On a
/// difference the new picture is written beside the old one's copy in the temporary folder. With
/// WIRETALE_RENEW_GOLDEN=1 it is renewed instead.
::testing::AssertionResult matchesPicture(const QImage& picture, const std::string& name);

}  // namespace wiretale::testing

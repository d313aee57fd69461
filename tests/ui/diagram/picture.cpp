#include "tests/ui/diagram/picture.h"

#include <algorithm>
#include <cstdlib>

#include <QDir>

namespace wiretale::testing {
namespace {

int difference(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

constexpr int kSame = 24;

/// Is there a pixel like this within one pixel of the same place? Edges may fall to either side.
bool isNear(const QImage& image, int x, int y, QRgb colour) {
  for (int dy = -1; dy <= 1; ++dy) {
    for (int dx = -1; dx <= 1; ++dx) {
      if (image.valid(x + dx, y + dy) && difference(image.pixel(x + dx, y + dy), colour) <= kSame) return true;
    }
  }
  return false;
}

int countDifferent(const QImage& a, const QImage& b) {
  int different = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb colour = b.pixel(x, y);
      if (difference(a.pixel(x, y), colour) > kSame && !isNear(a, x, y, colour)) ++different;
    }
  }
  return different;
}

}  // namespace

::testing::AssertionResult matchesPicture(const QImage& picture, const std::string& name) {
  const QString folder = QStringLiteral(WIRETALE_GOLDEN_PICTURES);
  const QString file = folder + u'/' + QString::fromStdString(name) + QStringLiteral(".png");
  if (std::getenv("WIRETALE_RENEW_GOLDEN") != nullptr) {
    QDir().mkpath(folder);
    return picture.save(file) ? ::testing::AssertionSuccess()
                              : ::testing::AssertionFailure() << "cannot write " << name;
  }
  const QImage expected = QImage(file).convertToFormat(QImage::Format_RGB32);
  if (expected.isNull()) return ::testing::AssertionFailure() << name << ".png is missing; see WIRETALE_RENEW_GOLDEN";
  const bool sameSize = expected.size() == picture.size();
  const int different = sameSize ? countDifferent(expected, picture) : -1;
  if (sameSize && different <= picture.width() * picture.height() / 1000) return ::testing::AssertionSuccess();
  const QString output = QDir::temp().filePath(QStringLiteral("wiretale-golden"));
  QDir().mkpath(output);
  picture.save(output + u'/' + QString::fromStdString(name) + QStringLiteral(".png"));
  return ::testing::AssertionFailure() << name << ".png differs in " << different
                                       << " pixels (-1: in size); the new one is in " << output.toStdString();
}

}  // namespace wiretale::testing

#pragma once

#include <cstddef>
#include <vector>

#include <QWidget>

namespace wiretale::views {

/// Bytes in one line of hex that ends in "…" where there is no room. Reached by the keyboard; the context menu and the
/// keys copy all of them.
class OctetsLabel : public QWidget {
  Q_OBJECT

 public:
  explicit OctetsLabel(QWidget* parent = nullptr);

  /// `name` is read out, and that of a C array.
  void setOctets(const QString& name, std::vector<std::byte> octets);
  const std::vector<std::byte>& octets() const { return m_octets; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_name;
  QString m_hex;  ///< as much as ever has room
  std::vector<std::byte> m_octets;
};

}  // namespace wiretale::views

#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include <QObject>
#include <QString>

class QKeyEvent;
class QMenu;
class QPoint;
class QPoint;
class QWidget;

namespace wiretale::views {

enum class CopyForm : unsigned char { Text, Hex, CArray };

/// What a widget has to copy just now.
struct Copyable {
  QString name;  ///< of the C array
  QString text;  ///< empty: the bytes, as far as they can be read
  std::vector<std::byte> bytes;
};

/// The bytes or the field in that form.
QString copyText(const Copyable& source, CopyForm form);

/// A context menu that copies in several forms, and keys for them: Ctrl+C for the first, Ctrl+Shift+C and Ctrl+Alt+C
/// for the others. The keys are the widget's while it has the focus, whatever they mean elsewhere in the window.
class Copying : public QObject {
  Q_OBJECT

 public:
  using Source = std::function<Copyable()>;

  /// `forms`: the first one is what is copied most.
  Copying(QWidget& owner, std::vector<CopyForm> forms, Source source);

  /// What else is in the menu, for what is at that point of the owner.
  void setMore(std::function<void(QMenu& menu, const QPoint& at)> more) { m_more = std::move(more); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showMenu(const QPoint& at);
  void copy(CopyForm form) const;
  /// Which of the forms the keys are for; -1: none.
  int formOf(const QKeyEvent& event) const;

  QWidget& m_owner;
  std::vector<CopyForm> m_forms;
  Source m_source;
  std::function<void(QMenu&, const QPoint&)> m_more;
};

}  // namespace wiretale::views

#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>

#include <QStringList>

namespace wiretale::windows {

/// What can be done while presenting.
enum class PresentAct : std::uint8_t {
  Next,
  Previous,
  First,
  Last,
  Black,
  White,
  StepForward,
  StepBack,
  ZoomIn,
  ZoomOut,
  WholeSession,
  Point,
  PenOff,
  Pen1,
  Pen2,
  Pen3,
  Pen4,
  Wipe,
  Drop,
  Leave,
};
inline constexpr int kPresentActCount = 20;

/// One of them: its words, and the keys it has from the start. Clickers send PageUp, PageDown, B, "." and F5.
struct PresentSpec {
  PresentAct act;
  const char* name;  ///< in the settings
  const char* text;  ///< translated in context "Presenting"
  std::array<int, 4> keys;
  bool clicker;  ///< a clicker may have a button for it
};

std::span<const PresentSpec> presentTable();

/// Which key does what: the table's, and what the user's clicker sends.
class PresentKeys {
 public:
  PresentKeys() = default;
  explicit PresentKeys(const QStringList& saved);

  std::optional<PresentAct> actFor(int key) const;
  /// That key now does this; it did something else before, or nothing.
  void teach(int key, PresentAct act) { m_taught[key] = act; }
  void forgetAll() { m_taught.clear(); }
  const std::map<int, PresentAct>& taught() const { return m_taught; }

  /// "next=16777235", a line each.
  QStringList toSave() const;

  /// The keys of an act, for people: "PageDown, Space".
  QString keysOf(const PresentSpec& spec) const;

 private:
  std::map<int, PresentAct> m_taught;
};

}  // namespace wiretale::windows

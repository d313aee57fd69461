#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace wiretale::windows {

enum class Act : std::uint8_t {
  Open,
  Save,
  SaveAs,
  Export,
  Print,
  PrintPreview,
  Quit,
  Undo,
  Redo,
  CopyPicture,
  Drop,
  Delay,
  Duplicate,
  Corrupt,
  LetOvertake,
  Fork,
  Compare,
  StopComparing,
  Find,
  FindNext,
  FindPrevious,
  ToCause,
  ToEffect,
  EditScenario,
  ZoomIn,
  ZoomOut,
  ActualSize,
  Fit,
  FullScreen,
  ResetLayout,
  NextPane,
  PreviousPane,
  PlayPause,
  StepForward,
  StepBack,
  ToStart,
  ToEnd,
  Lessons,
  NextStop,
  PreviousStop,
  Present,
  PresentFromHere,
  Handout,
  Clicker,
  Shortcuts,
  About,
  Eavesdrop,
  Bench,
};
inline constexpr int kActCount = 48;

/// Those of the menu bar in its order, then those within them.
enum class MenuId : std::uint8_t { File, Edit, View, Change, Play, Help, Panes };
inline constexpr int kMenuCount = 7;
inline constexpr int kTopMenuCount = 6;

/// One thing that can be done: its words, its keys, its menu. The menus, the keyboard and the page of shortcuts are
/// made from this table.
struct ActionSpec {
  Act act;
  MenuId menu;
  const char* text;      ///< in the menu; translated in context "Actions"
  const char* tip;       ///< one line for the page of shortcuts; may be empty
  const char* shortcut;  ///< QKeySequence, portable; several with "; "; may be empty
  /// Qt::Key values that work without Ctrl wherever the focused control has no use for them itself; 0: none.
  std::array<int, 2> plainKeys;
  bool separatorBefore;
  bool checkable = false;
};

std::span<const ActionSpec> actionTable();

}  // namespace wiretale::windows

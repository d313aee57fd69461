#pragma once

#include <cstdint>
#include <span>

#include "ui/diagram/theme.h"
#include "ui/session/session.h"

class QWidget;

namespace wiretale::windows {

/// The panes that are there when asked for. What-if panel and inspector are always there.
enum class PaneId : std::uint8_t {
  ControlBlock,
  States,
  Lesson,
  Comparison,
  Layers,
  Keys,
  Certificates,
  Events,
};
inline constexpr int kPaneCount = 8;

/// Where a pane stands: behind or below the inspector, beside "what if", or below the diagram over the whole width.
enum class PanePlace : std::uint8_t { Right, Left, Bottom };

/// One pane: its words, and how to make what is in it. The View menu, the tabs and the way of F6 come from this table.
struct PaneSpec {
  PaneId pane;
  const char* name;      ///< in the saved layout; never changes
  const char* title;     ///< on its tab; translated in context "Panes"
  const char* menuText;  ///< the same with a mnemonic
  PanePlace place;
  int wanted;  ///< px of width (below the diagram: of height) with which it is easy to read
  QWidget* (*make)(session::Session& session, QWidget* parent);
  void (*setTheme)(QWidget& content, const diagram::Theme& theme);  ///< nullptr: it has no colours of its own
};

std::span<const PaneSpec> paneTable();

}  // namespace wiretale::windows

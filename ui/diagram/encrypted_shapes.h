#pragma once

#include <vector>

#include <QPointF>

#include "core/trace/records.h"

namespace wiretale::diagram {

/// Between the lanes: what is encrypted. Its upper edge has the slopes of the first packets with new keys. Areas lie on
/// one another, the deeper ones on top.
struct EncryptedArea {
  int depth = 1;  ///< keys of TLS 1.3's handshake count 1, those of the application 2, each later change 1; both ways
  std::vector<QPointF> outline;  ///< along its upper edge to the right, then along the lower one back
};

/// On a lane: from here on this side uses new keys.
struct KeyMark {
  QPointF at;  ///< its middle
  trace::Index packet = trace::kNoIndex;
};

struct EncryptedShapes {
  std::vector<EncryptedArea> areas;  ///< by connection, then by depth
  std::vector<KeyMark> keys;

  /// Of the deepest area there; 0: none.
  int depthAt(QPointF point) const;
};

}  // namespace wiretale::diagram

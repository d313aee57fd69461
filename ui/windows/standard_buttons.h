#pragma once

class QDialogButtonBox;

namespace wiretale::windows {

/// Gives the buttons of a dialogue our own words: Qt's are in the user's language only where its translations are
/// installed as well.
void nameButtons(QDialogButtonBox& box);

}  // namespace wiretale::windows

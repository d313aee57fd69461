#pragma once

namespace wiretale::views {

class TimeBar;

/// Lets screen readers see every TimeBar as a slider over the session, in seconds. Needs to be called once; more does
/// no harm.
void installAccessibleTimeBars();

/// Tells them where the playhead is now.
void announceMoment(TimeBar& bar);

}  // namespace wiretale::views

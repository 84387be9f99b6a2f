/// Schedules, and the clock that a person may move.
@NullMarked
package club.local.schedule;

import org.jspecify.annotations.NullMarked;

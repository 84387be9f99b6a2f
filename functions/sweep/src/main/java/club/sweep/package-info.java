/// Completes what was left undone, by its schedule.
@NullMarked
package club.sweep;

import org.jspecify.annotations.NullMarked;

/// What the club does of itself on the morning of each working day: it reminds, lets expire, and
/// sums up for staff what waits.
@NullMarked
package club.core.morning;

import org.jspecify.annotations.NullMarked;

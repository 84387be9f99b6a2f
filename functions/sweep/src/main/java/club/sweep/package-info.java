/// Wakes unfinished mails and does what a morning brings, on a schedule.
@NullMarked
package club.sweep;

import org.jspecify.annotations.NullMarked;

/// Wakes unfinished mails, on a schedule.
@NullMarked
package club.sweep;

import org.jspecify.annotations.NullMarked;

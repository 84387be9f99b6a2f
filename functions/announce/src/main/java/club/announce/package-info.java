/// Shows staff the drafted announcement of new members, and publishes what they make of it.
@NullMarked
package club.announce;

import org.jspecify.annotations.NullMarked;

/// Shows a member's entry to staff and to the member, and takes their changes.
@NullMarked
package club.entry;

import org.jspecify.annotations.NullMarked;

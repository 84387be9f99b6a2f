/// Announcements of new members: drafted from the register, edited and published by staff.
@NullMarked
package club.core.news;

import org.jspecify.annotations.NullMarked;

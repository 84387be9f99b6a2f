/// Export and restore of all of the club's data.
@NullMarked
package club.core.archive;

import org.jspecify.annotations.NullMarked;

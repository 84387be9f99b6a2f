/// All data of the club, as they are taken out and put back.
@NullMarked
package club.core.archive;

import org.jspecify.annotations.NullMarked;

/// The public files and the rules by which they are replaced.
@NullMarked
package club.core.site;

import org.jspecify.annotations.NullMarked;

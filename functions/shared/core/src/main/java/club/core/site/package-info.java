/// The public files and the rules for replacing them.
@NullMarked
package club.core.site;

import org.jspecify.annotations.NullMarked;

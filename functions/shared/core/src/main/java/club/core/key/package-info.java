/// The secret keys of links and codes, and how they are replaced.
@NullMarked
package club.core.key;

import org.jspecify.annotations.NullMarked;

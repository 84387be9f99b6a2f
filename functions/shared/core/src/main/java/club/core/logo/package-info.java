/// Members' logos: proposed, shown to staff, published.
@NullMarked
package club.core.logo;

import org.jspecify.annotations.NullMarked;

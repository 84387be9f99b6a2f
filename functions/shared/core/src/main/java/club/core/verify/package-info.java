/// Checks on the stored data what must always hold.
@NullMarked
package club.core.verify;

import org.jspecify.annotations.NullMarked;

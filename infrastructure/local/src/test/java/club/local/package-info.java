/// Tests of the whole.
@NullMarked
package club.local;

import org.jspecify.annotations.NullMarked;

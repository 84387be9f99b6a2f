/// Calls of functions by Lambda, for the functions' tests.
@NullMarked
package club.core.call;

import org.jspecify.annotations.NullMarked;

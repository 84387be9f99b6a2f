/// A call of a function by Lambda, for the tests of the functions.
@NullMarked
package club.core.call;

import org.jspecify.annotations.NullMarked;

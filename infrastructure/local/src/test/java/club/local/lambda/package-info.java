/// Functions to call, and how they are called.
@NullMarked
package club.local.lambda;

import org.jspecify.annotations.NullMarked;

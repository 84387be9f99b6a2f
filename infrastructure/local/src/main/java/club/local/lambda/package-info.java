/// The functions: loaded from their jars and called as Lambda calls them.
@NullMarked
package club.local.lambda;

import org.jspecify.annotations.NullMarked;

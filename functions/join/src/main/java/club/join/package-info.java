/// To come.
@NullMarked
package club.join;

import org.jspecify.annotations.NullMarked;

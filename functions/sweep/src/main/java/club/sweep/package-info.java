/// To come.
@NullMarked
package club.sweep;

import org.jspecify.annotations.NullMarked;

/// To come.
@NullMarked
package club.publish;

import org.jspecify.annotations.NullMarked;

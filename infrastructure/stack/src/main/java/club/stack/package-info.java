/// A deployed stack, as a command on somebody's machine reaches it.
@NullMarked
package club.stack;

import org.jspecify.annotations.NullMarked;

/// Access to a deployed stack, for commands.
@NullMarked
package club.stack;

import org.jspecify.annotations.NullMarked;

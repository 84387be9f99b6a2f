/// The operator's commands, the same for a club on this machine and for a deployed stack.
@NullMarked
package club.local.command;

import org.jspecify.annotations.NullMarked;

/// What an operator does to a club, from the command line: the same for a club on this machine and
/// for a deployed stack.
@NullMarked
package club.local.command;

import org.jspecify.annotations.NullMarked;

/// `./club doctor`: what only a person can do for a deployed stack, and whether it is done.
@NullMarked
package club.stack.doctor;

import org.jspecify.annotations.NullMarked;

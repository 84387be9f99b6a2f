@NullMarked
package club.stack.doctor;

import org.jspecify.annotations.NullMarked;

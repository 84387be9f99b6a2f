@NullMarked
package club.stack;

import org.jspecify.annotations.NullMarked;

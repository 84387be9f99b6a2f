/// To come.
@NullMarked
package club.notify;

import org.jspecify.annotations.NullMarked;

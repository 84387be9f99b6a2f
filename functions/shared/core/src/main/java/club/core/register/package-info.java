/// Members over time, the list of a day, and names that may mean the same body.
@NullMarked
package club.core.register;

import org.jspecify.annotations.NullMarked;

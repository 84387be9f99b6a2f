/// What is limited: how often something may happen in a window of time.
@NullMarked
package club.core.limit;

import org.jspecify.annotations.NullMarked;

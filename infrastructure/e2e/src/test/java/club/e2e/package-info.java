/// Rules that hold across modules, and journeys through the whole system.
@NullMarked
package club.e2e;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package club.local.schedule;

import org.jspecify.annotations.NullMarked;

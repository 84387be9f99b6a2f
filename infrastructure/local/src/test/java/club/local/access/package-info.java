/// Tests.
@NullMarked
package club.local.access;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package club.local.stream;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package club.local.table;

import org.jspecify.annotations.NullMarked;

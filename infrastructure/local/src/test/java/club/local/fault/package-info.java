/// Tests.
@NullMarked
package club.local.fault;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package club.local.http;

import org.jspecify.annotations.NullMarked;

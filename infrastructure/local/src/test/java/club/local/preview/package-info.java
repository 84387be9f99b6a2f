/// Tests.
@NullMarked
package club.local.preview;

import org.jspecify.annotations.NullMarked;

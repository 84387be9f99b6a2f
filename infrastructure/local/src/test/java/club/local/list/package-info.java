/// What the tests of lists share.
@NullMarked
package club.local.list;

import org.jspecify.annotations.NullMarked;

/// Tests of the public site.
@NullMarked
package club.publish;

import org.jspecify.annotations.NullMarked;

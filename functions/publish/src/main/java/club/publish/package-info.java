/// Writes the public site: renders it from the register, and puts it into the bucket.
@NullMarked
package club.publish;

import org.jspecify.annotations.NullMarked;

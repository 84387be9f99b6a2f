/// Writes the public site: draws it from the register, and puts it into the bucket.
@NullMarked
package club.publish;

import org.jspecify.annotations.NullMarked;

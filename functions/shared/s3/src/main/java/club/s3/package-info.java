/// To come.
@NullMarked
package club.s3;

import org.jspecify.annotations.NullMarked;

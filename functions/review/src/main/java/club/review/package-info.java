/// To come.
@NullMarked
package club.review;

import org.jspecify.annotations.NullMarked;

/// Shows a request to staff, and takes their decision.
@NullMarked
package club.review;

import org.jspecify.annotations.NullMarked;

/// Takes requests to join, from the form or as JSON.
@NullMarked
package club.join;

import org.jspecify.annotations.NullMarked;

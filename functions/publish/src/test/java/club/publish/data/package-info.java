@NullMarked
package club.publish.data;

import org.jspecify.annotations.NullMarked;

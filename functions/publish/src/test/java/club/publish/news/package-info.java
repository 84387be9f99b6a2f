@NullMarked
package club.publish.news;

import org.jspecify.annotations.NullMarked;

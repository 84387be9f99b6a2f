/// To come.
@NullMarked
package club.dynamodb;

import org.jspecify.annotations.NullMarked;

/// All of the club's data at once, for whoever looks after it.
@NullMarked
package club.core.survey;

import org.jspecify.annotations.NullMarked;

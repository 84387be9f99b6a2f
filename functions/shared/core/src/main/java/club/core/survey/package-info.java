/// All of the club's data at once, for operators' commands.
@NullMarked
package club.core.survey;

import org.jspecify.annotations.NullMarked;

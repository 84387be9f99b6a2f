/// To come.
@NullMarked
package club.ses;

import org.jspecify.annotations.NullMarked;

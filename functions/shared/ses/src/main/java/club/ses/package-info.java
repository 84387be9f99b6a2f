/// The port that sends mail, on SES.
@NullMarked
package club.ses;

import org.jspecify.annotations.NullMarked;

/// Takes what SES reports of a mail, through SNS.
@NullMarked
package club.feedback;

import org.jspecify.annotations.NullMarked;

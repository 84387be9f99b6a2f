/// Handles SES's reports about mails, which come through SNS.
@NullMarked
package club.feedback;

import org.jspecify.annotations.NullMarked;

/// Writes the mails that are due and sends them through SES.
@NullMarked
package club.notify;

import org.jspecify.annotations.NullMarked;

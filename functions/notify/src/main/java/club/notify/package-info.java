/// Sends the mails that are due: writes them, and hands each to SES.
@NullMarked
package club.notify;

import org.jspecify.annotations.NullMarked;

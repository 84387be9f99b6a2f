/// The SES endpoint and the mailbox.
@NullMarked
package club.local.mail;

import org.jspecify.annotations.NullMarked;

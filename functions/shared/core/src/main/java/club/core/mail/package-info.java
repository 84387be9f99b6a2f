/// Mails: what is to be sent, what was, and who completes it.
@NullMarked
package club.core.mail;

import org.jspecify.annotations.NullMarked;

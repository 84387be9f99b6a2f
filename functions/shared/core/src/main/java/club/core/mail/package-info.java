/// Mails: those to be sent, those that were, and how unfinished ones are completed.
@NullMarked
package club.core.mail;

import org.jspecify.annotations.NullMarked;

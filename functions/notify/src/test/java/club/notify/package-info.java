/// Tests of the mails.
@NullMarked
package club.notify;

import org.jspecify.annotations.NullMarked;

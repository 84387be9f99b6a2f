/// Links and codes: how a person without an account proves to be the recipient of a mail.
@NullMarked
package club.core.link;

import org.jspecify.annotations.NullMarked;

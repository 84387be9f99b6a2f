/// Links and codes: how a person without an account proves to be the one who was written to.
@NullMarked
package club.core.link;

import org.jspecify.annotations.NullMarked;

/// A request to join: what it says, where it stands, how it is decided.
@NullMarked
package club.core.request;

import org.jspecify.annotations.NullMarked;

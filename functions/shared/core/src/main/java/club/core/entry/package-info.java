/// A member's entry: how staff change it and how a member proposes changes, each by a link.
@NullMarked
package club.core.entry;

import org.jspecify.annotations.NullMarked;

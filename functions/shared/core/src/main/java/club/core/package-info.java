/// The domain: what a request, a decision, a member and a list are, and what may happen to them.
@NullMarked
package club.core;

import org.jspecify.annotations.NullMarked;

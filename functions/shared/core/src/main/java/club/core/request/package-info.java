/// Requests to join: their content, their state, and how they are decided.
@NullMarked
package club.core.request;

import org.jspecify.annotations.NullMarked;

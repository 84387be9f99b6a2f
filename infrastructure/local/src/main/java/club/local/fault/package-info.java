/// Failures on demand: the next calls of an operation fail.
@NullMarked
package club.local.fault;

import org.jspecify.annotations.NullMarked;

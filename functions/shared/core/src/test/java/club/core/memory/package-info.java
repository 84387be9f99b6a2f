/// The ports in memory: twins of the real adapters that pass the same contracts.
@NullMarked
package club.core.memory;

import org.jspecify.annotations.NullMarked;

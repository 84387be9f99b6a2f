/// The contract of each port, which the in-memory twin and the real adapter pass.
@NullMarked
package club.core.contract;

import org.jspecify.annotations.NullMarked;

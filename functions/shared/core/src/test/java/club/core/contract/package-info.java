/// What each port promises: passed by the in-memory twin and by the real adapter.
@NullMarked
package club.core.contract;

import org.jspecify.annotations.NullMarked;

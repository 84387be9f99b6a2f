/// The dead-letter queues.
@NullMarked
package club.local.queue;

import org.jspecify.annotations.NullMarked;

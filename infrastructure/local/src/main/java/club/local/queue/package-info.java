/// The dead-letter queues, and SQS, by which they are read.
@NullMarked
package club.local.queue;

import org.jspecify.annotations.NullMarked;

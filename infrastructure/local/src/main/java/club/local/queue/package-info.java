/// The dead-letter queues, and SQS, which reads them.
@NullMarked
package club.local.queue;

import org.jspecify.annotations.NullMarked;

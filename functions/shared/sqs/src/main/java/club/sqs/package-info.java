/// The port for reports of crashes, on SQS.
@NullMarked
package club.sqs;

import org.jspecify.annotations.NullMarked;

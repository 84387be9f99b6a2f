/// The port to reports of crashes, on SQS.
@NullMarked
package club.sqs;

import org.jspecify.annotations.NullMarked;

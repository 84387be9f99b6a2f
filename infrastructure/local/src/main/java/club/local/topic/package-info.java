/// Topics of SNS, and the functions that subscribe to them.
@NullMarked
package club.local.topic;

import org.jspecify.annotations.NullMarked;

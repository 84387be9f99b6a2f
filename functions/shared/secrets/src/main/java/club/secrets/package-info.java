/// The port that keeps keys, on Secrets Manager.
@NullMarked
package club.secrets;

import org.jspecify.annotations.NullMarked;

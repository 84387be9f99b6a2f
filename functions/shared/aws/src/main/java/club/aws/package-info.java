/// What the clients of all AWS services share.
@NullMarked
package club.aws;

import org.jspecify.annotations.NullMarked;

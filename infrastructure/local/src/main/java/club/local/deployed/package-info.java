/// A stack that is deployed to LocalStack, with what LocalStack lacks: an HTTP API and a
/// distribution in front.
@NullMarked
package club.local.deployed;

import org.jspecify.annotations.NullMarked;

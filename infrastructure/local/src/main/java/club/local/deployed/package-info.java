/// The HTTP API and the distribution in front of a stack on LocalStack, which lacks both.
@NullMarked
package club.local.deployed;

import org.jspecify.annotations.NullMarked;

/// DynamoDB Local, and its front.
@NullMarked
package club.local.table;

import org.jspecify.annotations.NullMarked;

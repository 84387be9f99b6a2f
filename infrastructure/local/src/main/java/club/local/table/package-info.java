/// DynamoDB Local, and the front through which functions reach it.
@NullMarked
package club.local.table;

import org.jspecify.annotations.NullMarked;

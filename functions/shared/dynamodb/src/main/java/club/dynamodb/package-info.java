/// The ports that are kept in DynamoDB: one class for each, over one table. Where everything lies
/// in it is said by the keys.
@NullMarked
package club.dynamodb;

import org.jspecify.annotations.NullMarked;

/// The ports on DynamoDB: one class for each, over one table, whose layout [club.dynamodb.Key]
/// shows.
@NullMarked
package club.dynamodb;

import org.jspecify.annotations.NullMarked;

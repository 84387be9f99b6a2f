/// What an operator does to the club's data.
@NullMarked
package club.admin;

import org.jspecify.annotations.NullMarked;

/// Stream records, from the table to the functions that wait for them.
@NullMarked
package club.local.stream;

import org.jspecify.annotations.NullMarked;

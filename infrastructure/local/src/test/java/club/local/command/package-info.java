/// What the tests of the commands share.
@NullMarked
package club.local.command;

import org.jspecify.annotations.NullMarked;

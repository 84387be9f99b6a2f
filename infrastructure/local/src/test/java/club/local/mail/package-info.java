/// Tests.
@NullMarked
package club.local.mail;

import org.jspecify.annotations.NullMarked;

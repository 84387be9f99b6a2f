/// Tests.
@NullMarked
package club.local.template;

import org.jspecify.annotations.NullMarked;

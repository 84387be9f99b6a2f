/// `/api/logos/{token+}`: takes a member's logo.
@NullMarked
package club.logo;

import org.jspecify.annotations.NullMarked;

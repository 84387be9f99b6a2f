/// The register of members, the public list, and names that may mean the same body.
@NullMarked
package club.core.register;

import org.jspecify.annotations.NullMarked;

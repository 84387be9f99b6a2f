/// Every kind of mail, with made-up data, as the product writes it.
@NullMarked
package club.local.preview;

import org.jspecify.annotations.NullMarked;

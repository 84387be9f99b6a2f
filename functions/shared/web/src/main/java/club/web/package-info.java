/// To come.
@NullMarked
package club.web;

import org.jspecify.annotations.NullMarked;

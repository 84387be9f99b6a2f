/// To come.
@NullMarked
package club.applicant;

import org.jspecify.annotations.NullMarked;

/// Shows applicants the state of their request.
@NullMarked
package club.applicant;

import org.jspecify.annotations.NullMarked;

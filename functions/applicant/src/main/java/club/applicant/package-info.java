/// Shows applicants where their request stands.
@NullMarked
package club.applicant;

import org.jspecify.annotations.NullMarked;

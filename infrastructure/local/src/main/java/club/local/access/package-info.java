/// Who may do what: the roles of the template, kept as IAM would keep them.
@NullMarked
package club.local.access;

import org.jspecify.annotations.NullMarked;

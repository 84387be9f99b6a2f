/// The roles of the template and the operator's policy, enforced as by IAM.
@NullMarked
package club.local.access;

import org.jspecify.annotations.NullMarked;

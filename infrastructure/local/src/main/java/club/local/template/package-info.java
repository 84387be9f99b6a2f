/// What `template.yaml` declares, with its intrinsic functions resolved to local values.
@NullMarked
package club.local.template;

import org.jspecify.annotations.NullMarked;

/// The whole system on one machine, in one JVM, driven by `template.yaml`.
@NullMarked
package club.local;

import org.jspecify.annotations.NullMarked;

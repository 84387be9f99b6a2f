/// Custom resources: what CloudFormation asks of a function while it deploys.
@NullMarked
package club.deployment;

import org.jspecify.annotations.NullMarked;

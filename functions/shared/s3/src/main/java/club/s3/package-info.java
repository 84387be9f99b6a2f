/// The port that keeps public files, on S3.
@NullMarked
package club.s3;

import org.jspecify.annotations.NullMarked;

/// What visitors talk to: the gateway, the files of the site and the pages under `/_local/`.
@NullMarked
package club.local.http;

import org.jspecify.annotations.NullMarked;

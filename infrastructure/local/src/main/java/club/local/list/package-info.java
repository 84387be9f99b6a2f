/// Files that list members: the club's page in Markdown, one name a line, CSV.
@NullMarked
package club.local.list;

import org.jspecify.annotations.NullMarked;

/// The announcements on the public site: a page each, an index, and Markdown for a Jekyll site.
@NullMarked
package club.publish.news;

import org.jspecify.annotations.NullMarked;

/// The body of an announcement as HTML: one renderer for the page and its preview.
@NullMarked
package club.news;

import org.jspecify.annotations.NullMarked;

/// The HTTP edge: events and answers, bodies, languages, notices, and the frame and form that pages
/// share.
@NullMarked
package club.web;

import org.jspecify.annotations.NullMarked;

/// The public list and its changes as data: for programs, spreadsheets, Jekyll sites, feed readers
/// and search engines.
@NullMarked
package club.publish.data;

import org.jspecify.annotations.NullMarked;

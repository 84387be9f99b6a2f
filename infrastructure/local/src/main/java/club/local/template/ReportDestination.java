package club.local.template;

import java.util.Set;

/// Where SES publishes what becomes of mails.
///
/// @param configurationSet mails that name this one are reported
/// @param types what is reported, as the template writes it: `bounce`, `complaint` …
/// @param topic the topic's logical id
public record ReportDestination(String configurationSet, Set<String> types, String topic) {
  public ReportDestination {
    types = Set.copyOf(types);
  }
}

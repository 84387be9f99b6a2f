package club.local.template;

import java.util.Set;

/// Where SES publishes its reports of mails.
///
/// @param configurationSet the one whose mails are reported
/// @param types the types of reports, as the template writes it: `bounce`, `complaint` …
/// @param topic the topic's logical id
public record ReportDestination(String configurationSet, Set<String> types, String topic) {
  public ReportDestination {
    types = Set.copyOf(types);
  }

  /// **Source:** CloudFormation Template Reference, "AWS::SES::ConfigurationSetEventDestination".
  static ReportDestination read(Section properties) {
    Section destination =
        properties
            .mustKnow(Set.of("ConfigurationSetName", "EventDestination"))
            .at("EventDestination")
            .mustKnow(Set.of("Enabled", "MatchingEventTypes", "SnsDestination"));
    destination.at("Enabled").mustBe("true");
    return new ReportDestination(
        properties.at("ConfigurationSetName").resource(),
        Set.copyOf(destination.at("MatchingEventTypes").texts()),
        destination.at("SnsDestination").at("TopicARN").resource());
  }
}

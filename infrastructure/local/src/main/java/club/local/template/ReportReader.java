package club.local.template;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;

/// An event destination of a configuration set.
///
/// **Source:** CloudFormation Template Reference, "AWS::SES::ConfigurationSetEventDestination".
final class ReportReader {
  private ReportReader() {}

  /// Empty where it is not enabled.
  static Optional<ReportDestination> read(Section properties) {
    Section destination =
        properties
            .mustKnow(Set.of("ConfigurationSetName", "EventDestination"))
            .at("EventDestination")
            .mustKnow(Set.of("Name", "Enabled", "MatchingEventTypes", "SnsDestination"));
    return destination.at("Enabled").flag()
        ? Optional.of(
            new ReportDestination(
                properties.at("ConfigurationSetName").resource(),
                destination.at("MatchingEventTypes").items().stream()
                    .map(Section::text)
                    .collect(toSet()),
                destination.at("SnsDestination").at("TopicARN").resource()))
        : Optional.empty();
  }
}

package club.core;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What the club asks of applicants and promises them.
///
/// @param convention where the agreement that members sign can be read
/// @param answerDays working days within which applicants may expect an answer
/// @param linkDays days that a mailed link lives, 30 at most
/// @param periods how long the club waits for people
/// @param retention how long it keeps what it knows of people
public record Terms(
    Optional<URI> convention, int answerDays, int linkDays, Periods periods, Retention retention) {
  /// No agreement to read, an answer within two weeks of work, links that live 30 days.
  public static final Terms USUAL = new Terms(Optional.empty(), 10, 30);

  public Terms {
    if (answerDays < 1 || linkDays < 1 || linkDays > 30) {
      throw new IllegalArgumentException("A period lasts a day or more, a link 30 days at most.");
    }
  }

  /// With the usual periods and the usual retention.
  public Terms(Optional<URI> convention, int answerDays, int linkDays) {
    this(convention, answerDays, linkDays, Periods.USUAL, Retention.USUAL);
  }

  /// How long a mailed link lives.
  public Duration linkLife() {
    return Duration.ofDays(linkDays);
  }
}

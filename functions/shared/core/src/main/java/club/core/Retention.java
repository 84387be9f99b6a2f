package club.core;

import java.util.Optional;

/// How long the club keeps what it knows of people, and who answers for it.
///
/// @param unverifiedDays days after which a request is erased that waits and whose address nobody
///   confirmed
/// @param endedDays days after which a request is erased that was refused, closed, withdrawn or has
///   expired
/// @param contactDays days after which the contact of a former member is erased
/// @param officer the data protection officer; empty where the club's contact answers
public record Retention(
    int unverifiedDays, int endedDays, int contactDays, Optional<EmailAddress> officer) {
  /// Half a year for an address that nobody confirmed, a year for the others.
  public static final Retention USUAL = new Retention(180, 365, 365, Optional.empty());

  /// Days for which DynamoDB keeps what it needs to recover a table at any instant.
  public static final int BACKUP_DAYS = 35;

  public Retention {
    if (unverifiedDays < 1 || endedDays < 1 || contactDays < 1) {
      throw new IllegalArgumentException("A period lasts a day or more.");
    }
  }
}

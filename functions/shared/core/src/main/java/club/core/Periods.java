package club.core;

/// How long the club waits for people. Days are days of the calendar unless they say otherwise.
///
/// @param remindDays working days after which reviewers are mailed again about a request that waits
///   for them
/// @param escalateDays working days after which somebody else is told of it
/// @param questionDays days after which a question that the applicant does not answer expires
/// @param conventionDays days after which an acceptance whose convention is not signed expires
/// @param firstWarningDays days before the end at which the first warning is mailed
/// @param lastWarningDays days before the end at which the last warning is mailed, and the least
///   that lie between the two and between the last one and the end
public record Periods(
    int remindDays,
    int escalateDays,
    int questionDays,
    int conventionDays,
    int firstWarningDays,
    int lastWarningDays) {
  /// A week and two of work, two months, a year; warned a month and a week before.
  public static final Periods USUAL = new Periods(5, 10, 60, 365, 30, 7);

  public Periods {
    if (remindDays < 1 || escalateDays < remindDays) {
      throw new IllegalArgumentException("Reviewers are reminded before anybody else is told.");
    }
    if (lastWarningDays < 1
        || lastWarningDays >= firstWarningDays
        || firstWarningDays >= Math.min(questionDays, conventionDays)) {
      throw new IllegalArgumentException("Both warnings come before the end, one after the other.");
    }
  }
}

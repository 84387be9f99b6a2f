package club.local.mail;

import java.util.List;
import java.util.Optional;

/// What a newcomer can do next, by the mails so far.
///
/// @param mail the one to read, if any
public record NextStep(Kind kind, Optional<DeliveredMail> mail) {
  /// The kinds of steps, which the page puts into words.
  public enum Kind {
    /// Ask to join.
    ASK,
    /// Play staff, and decide.
    DECIDE,
    /// Look at the list: it is decided.
    LOOK,
    /// Read the newest mail.
    READ
  }

  /// The header in which the product says what a mail is for: `review; reference=…; generation=…`.
  private static final String LABEL = "X-Club-Mail";

  /// @param mails oldest first
  static NextStep after(List<DeliveredMail> mails) {
    if (mails.isEmpty()) {
      return new NextStep(Kind.ASK, Optional.empty());
    }
    Optional<DeliveredMail> review =
        mails.reversed().stream().filter(mail -> label(mail).startsWith("review;")).findFirst();
    if (review.isEmpty()) {
      return new NextStep(Kind.READ, Optional.of(mails.getLast()));
    }
    String decision = label(review.get()).replaceFirst("review", "decision");
    return mails.stream().anyMatch(mail -> label(mail).equals(decision))
        ? new NextStep(Kind.LOOK, Optional.empty())
        : new NextStep(Kind.DECIDE, review);
  }

  private static String label(DeliveredMail mail) {
    return mail.headers().getOrDefault(LABEL, "");
  }
}

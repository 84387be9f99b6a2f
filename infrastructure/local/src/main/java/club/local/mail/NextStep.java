package club.local.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a newcomer can do next, by what waits in the data.
///
/// @param toDecide the newest mail to staff about each request that waits, newest first
/// @param waiting how many requests wait
/// @param unsent how many mails should have left
public record NextStep(Kind kind, List<DeliveredMail> toDecide, int waiting, int unsent) {
  /// The most mails that the page names.
  private static final int NAMED = 3;

  /// The kinds of steps, which the page puts into words.
  public enum Kind {
    /// Ask to join.
    ASK,
    /// Play staff, and decide.
    DECIDE,
    /// Look at the list: nothing waits.
    LOOK
  }

  public NextStep {
    toDecide = List.copyOf(toDecide);
  }

  /// @param mails oldest first
  static NextStep of(List<DeliveredMail> mails, Waiting waiting) {
    SequencedMap<String, DeliveredMail> reviews = new LinkedHashMap<>();
    mails.reversed().stream()
        .filter(mail -> mail.label().startsWith("review;") && waiting.isFor(mail))
        .forEach(mail -> reviews.putIfAbsent(mail.label(), mail));
    return new NextStep(
        kind(waiting),
        reviews.values().stream().limit(NAMED).toList(),
        waiting.labels().size(),
        waiting.unsent());
  }

  /// How many requests wait beside those that the page names.
  public int more() {
    return waiting - toDecide.size();
  }

  private static Kind kind(Waiting waiting) {
    if (!waiting.labels().isEmpty()) {
      return Kind.DECIDE;
    }
    return waiting.requests() == 0 ? Kind.ASK : Kind.LOOK;
  }
}

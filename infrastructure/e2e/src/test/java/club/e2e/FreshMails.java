package club.e2e;

import club.core.mail.FreshLinks;
import club.e2e.ClubState.Difference;
import club.e2e.Target.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Mails with nothing but a fresh link, which robots asked for on the page of an expired one.
///
/// @param mails what was mailed since
/// @param earlier what was mailed before
record FreshMails(List<Mail> mails, List<Mail> earlier) {
  /// Those among all mails.
  static FreshMails among(List<Mail> all, List<Mail> earlier) {
    Set<String> known = new HashSet<>(earlier.stream().map(Mail::id).toList());
    return new FreshMails(
        all.stream().filter(mail -> !known.contains(mail.id())).toList(), earlier);
  }

  /// Those that went elsewhere than to the mailbox of the link, or less than an hour after one like
  /// it.
  List<String> toOthersOrTooOften() {
    Map<String, Instant> last = new HashMap<>();
    return mails.stream()
        .filter(
            mail ->
                isTooEarly(mail, last.put(mail.to() + mail.label(), mail.at())) || isToOther(mail))
        .map(mail -> mail.to() + " " + mail.label() + " " + mail.at())
        .toList();
  }

  /// Times of mails are exact to the second.
  private static boolean isTooEarly(Mail mail, @Nullable Instant former) {
    return former != null
        && Duration.between(former, mail.at()).plusSeconds(1).compareTo(FreshLinks.PAUSE) < 0;
  }

  private boolean isToOther(Mail mail) {
    return earlier.stream()
        .noneMatch(one -> one.to().equals(mail.to()) && one.reference().equals(mail.reference()));
  }

  /// Whether a difference is one of such a mail: itself, its line in the ledger, its link, its part
  /// in what a mailbox of staff is sent an hour and a day.
  boolean explain(Difference one, ClubState after) {
    String row = one.row();
    return (row.startsWith("MAILBOX#") && isTheirPart(one))
        || mails.stream()
            .anyMatch(
                mail ->
                    one.name().equals("mail " + mail.id())
                        || row.startsWith("MAIL#" + mail.reference() + " ")
                        || (one.isNew()
                            && row.matches("[A-Z]+#[0-9a-f]{64} LINK")
                            && after.value(row + " reference").equals(mail.reference())));
  }

  private boolean isTheirPart(Difference one) {
    long toStaff = mails.stream().filter(mail -> mail.kind().equals("review")).count();
    return one.name().endsWith(" count") ? one.increase() <= toStaff : one.isNew() && toStaff > 0;
  }
}

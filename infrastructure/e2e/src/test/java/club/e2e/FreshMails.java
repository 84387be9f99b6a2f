package club.e2e;

import club.e2e.ClubState.Difference;
import club.e2e.Target.Mail;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /// Those that went elsewhere than to the mailbox of the link, or twice within the hour in which
  /// the clock stands.
  List<String> toOthersOrTooOften() {
    Set<String> seen = new HashSet<>();
    return mails.stream()
        .filter(
            mail ->
                !seen.add(mail.to() + mail.label())
                    || earlier.stream()
                        .noneMatch(
                            one ->
                                one.to().equals(mail.to())
                                    && one.reference().equals(mail.reference())))
        .map(mail -> mail.to() + " " + mail.label())
        .toList();
  }

  /// Whether a difference is one of such a mail: itself, its line in the ledger, its link.
  boolean explain(Difference one, ClubState after) {
    String row = one.name().replaceFirst(" \\S+$", "");
    return mails.stream()
        .anyMatch(
            mail ->
                one.name().equals("mail " + mail.id())
                    || row.startsWith("MAIL#" + mail.reference() + " ")
                    || (one.isNew()
                        && row.matches("[A-Z]+#[0-9a-f]{64} LINK")
                        && after.value(row + " reference").equals(mail.reference())));
  }
}

package club.core.key;

import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.survey.Mending;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deals with reviewers' links that were made with a key that was dropped: ends them, and has the
/// mails of requests that wait for a decision made anew.
///
/// Dropping the key of the links ends none of them by itself: whoever has it makes tokens whose
/// hash lies in the table. Running it again changes nothing more.
public final class DropLinks {
  private final Survey survey;
  private final Mending mending;
  private final KeyVault vault;
  private final Clock clock;

  /// Reads and writes with these.
  public DropLinks(Survey survey, Mending mending, KeyVault vault, Clock clock) {
    this.survey = survey;
    this.mending = mending;
    this.vault = vault;
    this.clock = clock;
  }

  /// How many reviewers' links live now: all of them end when the keys are dropped.
  public int count() {
    return (int) living(survey.read()).count();
  }

  /// Ends the links whose keys are dropped. Returns how many.
  public int drop() {
    return end(survey.read(), keys());
  }

  /// Says what [#mailAgain] would do; changes nothing.
  public Report preview() {
    Snapshot snapshot = survey.read();
    Keys keys = keys();
    return new Report(
        (int) living(snapshot).filter(keys::lack).count(), waiting(snapshot, keys).size());
  }

  /// Ends the links whose keys are dropped, and makes the mails that carried them due again. To be
  /// called once the functions have the new keys.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be done; it may be called again
  public Report mailAgain() {
    Snapshot snapshot = survey.read();
    Keys keys = keys();
    List<LedgerEntry> mails = waiting(snapshot, keys);
    int ended = end(snapshot, keys);
    Instant now = clock.instant();
    return new Report(
        ended, (int) mails.stream().filter(mail -> mending.mailAgain(mail, now)).count());
  }

  /// How many links ended, and how many mails are due again.
  public record Report(int ended, int mailed) {}

  private Keys keys() {
    return new Keys(vault.read(KeyName.LINK), vault.read(KeyName.CODE));
  }

  private int end(Snapshot snapshot, Keys keys) {
    Instant now = clock.instant();
    return (int) living(snapshot).filter(keys::lack).filter(link -> mending.end(link, now)).count();
  }

  private Stream<Link> living(Snapshot snapshot) {
    Instant now = clock.instant();
    return snapshot
        .contents(Content.Linked.class)
        .map(Content.Linked::link)
        .filter(link -> link.purpose() == Link.Purpose.STAFF)
        .filter(link -> link.expiresAt().filter(now::isBefore).isPresent());
  }

  /// The reviewers' mails that were sent about requests that nobody has decided.
  private static List<LedgerEntry> waiting(Snapshot snapshot, Keys keys) {
    Set<String> open =
        snapshot
            .undecided()
            .map(request -> request.reference() + "/" + request.generation())
            .collect(Collectors.toSet());
    return snapshot
        .contents(Content.Mailed.class)
        .map(Content.Mailed::entry)
        .filter(mail -> mail.kind() == MailKind.REVIEW)
        .filter(mail -> mail.state() == LedgerEntry.State.SENT)
        .filter(mail -> open.contains(mail.reference() + "/" + mail.generation()))
        .filter(keys::lack)
        .toList();
  }

  /// The secrets that make a reviewer's mail.
  private record Keys(KeyVault.Held link, KeyVault.Held code) {
    boolean lack(Link made) {
      return isGone(link, made.keyId())
          || made.codeKeyId().filter(id -> isGone(code, id)).isPresent();
    }

    boolean lack(LedgerEntry mail) {
      return mail.madeWith()
          .map(
              made ->
                  isGone(link, made.link())
                      || made.code().filter(id -> isGone(code, id)).isPresent())
          .orElse(isAloneSince(link, mail.since()) || isAloneSince(code, mail.since()));
    }

    private static boolean isGone(KeyVault.Held held, String id) {
      return KeyRing.of(held.text()).find(id).isEmpty();
    }

    /// Whether all that was made until then was made with a key that is gone.
    private static boolean isAloneSince(KeyVault.Held held, Instant made) {
      return KeyRing.of(held.text()).all().size() == 1 && made.isBefore(held.since());
    }
  }
}

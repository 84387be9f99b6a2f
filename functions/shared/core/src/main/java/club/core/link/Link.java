package club.core.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import club.core.EmailAddress;
import club.core.Reference;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A link as the table stores it: whom it was sent to and what it opens, never the token itself.
///
/// @param hash [Token#hash]
/// @param reference of the request or member that it opens
/// @param generation of the request; 1 for a member
/// @param mailbox the reviewer's mailbox; empty for links of others
/// @param expiresAt empty for the first *follow* link, which lives as long as the request
/// @param codeHash [Code#hash] of the code that was mailed with it; empty where [Purpose#hasCode]
///   is false
public record Link(
    Purpose purpose,
    String hash,
    Reference reference,
    int generation,
    Optional<EmailAddress> mailbox,
    Optional<Instant> expiresAt,
    Optional<String> codeHash) {

  /// The longest life of a mailed link.
  public static final Duration LIFE = Duration.ofDays(30);

  /// How far apart the clocks of two functions may be.
  public static final Duration SKEW = Duration.ofMinutes(5);

  /// The link by which an applicant follows a request.
  public static Link follow(Token token, Reference reference, int generation) {
    return new Link(
        Purpose.FOLLOW,
        token.hash(),
        reference,
        generation,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The link and the code that only mails to the applicant carry.
  public static Link own(Token token, Code code, Reference reference, int generation, Instant end) {
    return new Link(
        Purpose.OWN,
        token.hash(),
        reference,
        generation,
        Optional.empty(),
        Optional.of(end),
        Optional.of(code.hash(token)));
  }

  /// What the code of a mail to the applicant opens without that mail's link.
  public static Link confirmation(Code code, Reference reference, int generation, Instant end) {
    return new Link(
        Purpose.CONFIRM,
        code.hash(reference),
        reference,
        generation,
        Optional.empty(),
        Optional.of(end),
        Optional.empty());
  }

  /// The link and the code that a reviewer's mail carries.
  public static Link staff(
      Token token,
      Code code,
      Reference reference,
      int generation,
      EmailAddress mailbox,
      Instant end) {
    return new Link(
        Purpose.STAFF,
        token.hash(),
        reference,
        generation,
        Optional.of(mailbox),
        Optional.of(end),
        Optional.of(code.hash(token)));
  }

  /// The link and the code that a mail about a decision carries to a reviewer.
  ///
  /// @param generation that of the decision
  public static Link receipt(
      Token token,
      Code code,
      Reference reference,
      int generation,
      EmailAddress mailbox,
      Instant end) {
    return new Link(
        Purpose.RECEIPT,
        token.hash(),
        reference,
        generation,
        Optional.of(mailbox),
        Optional.of(end),
        Optional.of(code.hash(token)));
  }

  /// The link and the code that a mail about a member carries to a reviewer.
  public static Link steward(
      Token token, Code code, Reference member, EmailAddress mailbox, Instant end) {
    return new Link(
        Purpose.STEWARD,
        token.hash(),
        member,
        1,
        Optional.of(mailbox),
        Optional.of(end),
        Optional.of(code.hash(token)));
  }

  /// The link and the code that a mail to a member's contact carries.
  public static Link door(Token token, Code code, Reference member, Instant end) {
    return new Link(
        Purpose.DOOR,
        token.hash(),
        member,
        1,
        Optional.empty(),
        Optional.of(end),
        Optional.of(code.hash(token)));
  }

  /// This link with an end.
  public Link endingAt(Instant end) {
    return new Link(purpose, hash, reference, generation, mailbox, Optional.of(end), codeHash);
  }

  /// Whether it has expired at this instant by some clock that is at most [#SKEW] ahead.
  public boolean isExpired(Instant now) {
    return expiresAt.filter(end -> !now.plus(SKEW).isBefore(end)).isPresent();
  }

  /// Whether this is the code of the mail that carried this token. Takes constant time.
  public boolean admits(Token token, Code code) {
    return codeHash
        .filter(
            kept ->
                MessageDigest.isEqual(kept.getBytes(US_ASCII), code.hash(token).getBytes(US_ASCII)))
        .isPresent();
  }

  /// What a link is for. A token of one purpose never opens another.
  public enum Purpose {
    /// Given in the answer to the form: shows the state.
    FOLLOW,
    /// Mailed to the applicant alone: shows the state, confirms the address and, with the code,
    /// answers, withdraws or erases.
    OWN,
    /// No address that anybody opens: the code of a mail to the applicant, typed on the page of a
    /// *follow* link, confirms the address.
    CONFIRM,
    /// Mailed to one reviewer's mailbox: shows the request and, with the code, decides.
    STAFF,
    /// Mailed to one reviewer's mailbox after a decision: shows it and, with the code, decides
    /// further or takes the request up again.
    RECEIPT,
    /// Mailed to one reviewer's mailbox: shows a member's entry and, with the code, changes it or
    /// publishes news of it.
    STEWARD,
    /// Mailed to a member's contact: shows its entry and, with the code, proposes changes.
    DOOR;

    /// Whether it opens a member's entry, and not a request.
    public boolean isAboutMember() {
      return this == STEWARD || this == DOOR;
    }

    /// Whether it is mailed to a reviewer's mailbox.
    public boolean isReviewers() {
      return this == STAFF || this == RECEIPT || this == STEWARD;
    }

    /// Whether a code comes with it.
    public boolean hasCode() {
      return this != FOLLOW && this != CONFIRM;
    }
  }
}

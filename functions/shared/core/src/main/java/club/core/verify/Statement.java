package club.core.verify;

import java.util.Optional;

/// What must always hold: the numbered statements of the design (section 6), and what follows from
/// the layout of the data.
///
/// For each, `looked` says what is checked of it. Where nothing can be checked, `unseen` says why:
/// stored data do not show how they came about.
public enum Statement {
  DECIDED_BY_LINK(
      1,
      "A decision happens only with the live token and code of that request and generation.",
      "each decision's mailbox had a link of that generation that was alive at that instant, and each link that changes something has a code; which code was typed is not stored"),
  ONE_DECISION(
      2,
      "At most one decision per request and generation.",
      "history entries with a decision, and the decision stored with the request"),
  SAFE_METHODS(3, "No safe method changes anything.", "", "reads are not recorded"),
  TOKEN_ONCE(
      4,
      "A token changes state at most once.",
      "each link belongs to one generation, and no generation was decided twice"),
  TOKEN_OF_ONE(
      5,
      "A token of one request or generation never touches another.",
      "each link's request and generation, or its member, exist, and no two links have one hash"),
  EXPIRY(
      6,
      "An expired token never decides.",
      "no mailed link lives longer than 30 days, and no decision was made after its link had expired"),
  PUBLISHED_NAMES(
      7, "Published names are names that are listed.", "publish renders the register again"),
  PUBLISHED_VERSION(
      8,
      "The version of the published page never goes back.",
      "no published page has a later version than the register"),
  STORED(
      9,
      "What was confirmed to an applicant is stored.",
      "each used idempotency key and each follow link leads to a request, and each request has its first history entry, its follow link and its acknowledgement"),
  IDEMPOTENT(
      10,
      "The same idempotency key gives the same reference, and one row.",
      "each used idempotency key names a request, and expires within 30 days"),
  HISTORY(
      11,
      "Each transition adds exactly one history entry, with the next number.",
      "entries are numbered from 1 without a gap, are as many as the request counts, follow from one another, and end at the request's status"),
  SECRETS(
      12,
      "No token or code is in the table.",
      "no text holds the token of a stored link, and every hash has the shape of one; codes cannot be told from words"),
  PERSONAL(
      13,
      "Personal data never reach keys, logs, URLs or the public page.",
      "no key holds an address; logs, URLs and pages are not in the table"),
  FAILURES(14, "A failed dependency never looks like success.", "", "answers are not stored"),
  ADDRESSEES(
      15,
      "Mail goes only to reviewers, members' contacts and applicants.",
      "each mail's kind fits its recipient, and its request or member exists"),
  ERASURE(
      16,
      "After erasure nothing of the person is left.",
      "no request and no contact that the ledger of erasures names is there, no history of an erased request has a text, and each erased request is in the ledger"),
  STAFF_MAIL(
      17,
      "Every request gets its staff mail.",
      "each waiting request has a mail to each present reviewer; none of these mails is late, and not all are held back"),
  DRAWN(
      18,
      "The published bytes are rendered from the register.",
      "publish renders the register again"),
  WAKE_UPS(
      19,
      "No wake-up is lost.",
      "no mail has been due, claimed, parked, unknown or returned for longer than sweep allows"),
  POISON(20, "What cannot be done is parked with its reason.", "each parked mail has a reason"),
  RENDERS(21, "Many changes cause few renders.", "", "renders are not recorded"),
  DUPLICATES(
      22,
      "No mail is sent twice except after an ambiguous answer, or when it came back; each has a live link of its own, and one decision stands.",
      "each event has one row per mailbox, and each mail that carried a link has one"),
  ORDER(
      23, "Order and repetition of stream records do not matter.", "", "the stream is not stored"),
  PURE(
      24,
      "The same register gives the same bytes.",
      "publish renders it again, possibly on another machine"),
  READABLE("Every row can be read.", "every row was parsed"),
  REGISTER(
      "The register and the requests agree.",
      "each listed request has its member, each member that joined by a request has that request, and no two have the same name"),
  ANSWERABLE(
      "Staff can answer each request that waits.",
      "each one has a live link in the mailbox of a present reviewer, or a mail under way that will carry one"),
  INDEX(
      "The index holds exactly the unfinished mails and the requests that time moves on.",
      "the two attributes that put a row into it"),
  NOTHING_GIVEN_UP(
      "No mail was given up.", "no due mail has 5 attempts, and no other unsent mail has 8"),
  WHOLE("The table is whole.", "no restore was cut off");

  private final int number;
  private final String sentence;
  private final String looked;
  private final String unseen;

  Statement(int number, String sentence, String looked) {
    this(number, sentence, looked, "");
  }

  Statement(String sentence, String looked) {
    this(0, sentence, looked, "");
  }

  Statement(int number, String sentence, String looked, String unseen) {
    this.number = number;
    this.sentence = sentence;
    this.looked = looked;
    this.unseen = unseen;
  }

  /// Its number in the design; empty where the design has none.
  public Optional<Integer> number() {
    return Optional.of(number).filter(one -> one > 0);
  }

  /// What must hold, in a sentence.
  public String sentence() {
    return sentence;
  }

  /// What is checked of it.
  public String looked() {
    return looked;
  }

  /// Why stored data do not show it; empty where they do.
  public Optional<String> unseen() {
    return Optional.of(unseen).filter(why -> !why.isEmpty());
  }
}

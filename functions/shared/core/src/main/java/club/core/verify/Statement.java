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
      "each decision's mailbox had a link of that generation, alive at that instant, and each reviewer's link has a code; codes leave no trace"),
  ONE_DECISION(
      2,
      "At most one decision per request and generation.",
      "history entries that decide, and the decision that stands"),
  SAFE_METHODS(3, "No safe method changes anything.", Optional.of("a read leaves no trace")),
  TOKEN_ONCE(
      4,
      "A token changes state at most once.",
      "a link is of one generation, and no generation was decided twice"),
  TOKEN_OF_ONE(
      5,
      "A token of one request or generation never touches another.",
      "each link's request and generation exist, and no hash opens two links"),
  EXPIRY(
      6,
      "An expired token never decides.",
      "no mailed link lives longer than the longest that may be set, and no decision is later than its link's end"),
  PUBLISHED_NAMES(
      7, "Published names are names that are listed.", "publish draws the register again"),
  PUBLISHED_VERSION(
      8,
      "The version of the published page never goes back.",
      "publish finds no page of a later version"),
  STORED(
      9,
      "What was answered as received is stored.",
      "each key that was used and each follow link lead to a request, and each request has its first entry, its follow link and its acknowledgement"),
  IDEMPOTENT(
      10,
      "The same key gives the same reference, and one row.",
      "each key that was used names one request, and is kept no longer than 30 days"),
  HISTORY(
      11,
      "Each transition adds exactly one history entry, with the next number.",
      "numbers from 1 without a gap, as many as the request counts, each following from the one before, and the last is where it stands"),
  SECRETS(
      12,
      "No token or code is in the table.",
      "no text holds the token of a link that is there, and what must be a hash is one; a code looks like a word"),
  PERSONAL(
      13,
      "Personal data never reach keys, logs, URLs or the public page.",
      "no key holds an address; the rest is not in the table"),
  FAILURES(
      14, "A failed dependency never looks like success.", Optional.of("answers are not kept")),
  ADDRESSEES(
      15,
      "Mail goes only to reviewers and applicants.",
      "each mail's kind fits its recipient, and its request exists"),
  ERASURE(
      16, "After erasure nothing of the person is left.", Optional.of("there is no erasure yet")),
  STAFF_MAIL(
      17,
      "Every request gets its staff mail.",
      "each request that waits has a mail to each present reviewer, and one that was sent or is being sent"),
  DRAWN(18, "The published bytes are drawn from the register.", "publish draws the register again"),
  WAKE_UPS(
      19,
      "No wake-up is lost.",
      "no mail is due, claimed, parked or unknown for longer than sweep waits"),
  POISON(20, "What cannot be done is parked with its reason.", "each parked mail has one"),
  RENDERS(
      21, "Many changes make few drawings.", Optional.of("drawings are not counted in the table")),
  DUPLICATES(
      22,
      "No mail is sent twice but after an ambiguous answer; each has a live link of its own, and one decision stands.",
      "one row for each event and mailbox, and a link for each mail that was sent with one"),
  ORDER(
      23,
      "Order and repetition of stream records do not matter.",
      Optional.of("the stream is not kept")),
  PURE(
      24,
      "The same register gives the same bytes.",
      "publish draws it again, maybe on another machine than the one that drew what lies there"),
  READABLE("Every row can be read.", "all rows"),
  REGISTER(
      "The register and the requests agree.",
      "each listed request has its member, each member that came by a request has that request, and no two bear the same name"),
  INDEX(
      "The index holds unfinished mails alone, and all of them.",
      "the two attributes that put a row into it"),
  NOTHING_GIVEN_UP(
      "No mail was given up.",
      "mails that were tried 8 times and not sent, or are due and nobody claims them"),
  WHOLE("The table is whole.", "no restore was cut off");

  private final int number;
  private final String sentence;
  private final String looked;
  private final Optional<String> unseen;

  Statement(int number, String sentence, String looked) {
    this(number, sentence, looked, Optional.empty());
  }

  Statement(int number, String sentence, Optional<String> unseen) {
    this(number, sentence, "", unseen);
  }

  Statement(String sentence, String looked) {
    this(0, sentence, looked, Optional.empty());
  }

  Statement(int number, String sentence, String looked, Optional<String> unseen) {
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
    return unseen;
  }
}

package club.core.request;

import club.core.PlainText;

/// The texts of a decision form.
public enum BallotText {
  /// Why a request is refused.
  REASON("reason"),
  /// What the applicant is asked.
  QUESTION("question"),
  /// A word about another choice: to the applicant, or to the colleagues where a request is taken
  /// up again.
  NOTE("note"),
  /// The name to publish.
  PUBLISHED_NAME("publishedName"),
  /// Its acronym, which the list prints in brackets.
  ACRONYM("acronym"),
  /// By what the list is sorted in place of the name.
  SORT_KEY("sortKey"),
  /// The name of the person who decides.
  DECIDED_BY("decidedBy");

  /// The greatest length of what is written to people, in code points.
  public static final int WORDS_MAX = 2000;

  /// The greatest length of a name.
  public static final int NAME_MAX = 180;

  private final String field;

  BallotText(String field) {
    this.field = field;
  }

  /// The name of its field in the form.
  public String field() {
    return field;
  }

  /// Whether it is written to people, and not a name.
  boolean isWords() {
    return switch (this) {
      case REASON, QUESTION, NOTE -> true;
      case PUBLISHED_NAME, ACRONYM, SORT_KEY, DECIDED_BY -> false;
    };
  }

  /// Its greatest length, in code points.
  int max() {
    return isWords() ? WORDS_MAX : NAME_MAX;
  }

  /// What was typed, cleaned.
  String cleaned(String typed) {
    return isWords() ? PlainText.lines(typed) : PlainText.line(typed);
  }

  /// Whether it counts for the choice of this ballot. That of another choice is dropped, and so not
  /// judged.
  boolean goesWith(Ballot ballot) {
    if (ballot.reconsiders()) {
      return this == NOTE || this == DECIDED_BY;
    }
    return ballot.verdict().map(this::goesWith).orElse(true);
  }

  /// Whether it must be there.
  boolean isNeeded(Ballot ballot) {
    return (this == REASON || this == QUESTION)
        && ballot.verdict().filter(this::goesWith).isPresent();
  }

  private boolean goesWith(Verdict verdict) {
    return switch (this) {
      case REASON -> verdict == Verdict.REFUSE;
      case QUESTION -> verdict == Verdict.ASK;
      case NOTE -> verdict == Verdict.CLOSE || verdict == Verdict.SAME;
      case PUBLISHED_NAME, ACRONYM, SORT_KEY -> verdict.lists();
      case DECIDED_BY -> true;
    };
  }
}

package club.notify;

import club.core.mail.Blockage;
import club.core.mail.Recipient;
import club.core.mail.Unreachable;
import club.notify.Block.Alert;
import java.util.List;
import java.util.Optional;

/// Tells staff whose mails do not arrive, since when, why, and what to do.
record UnreachableAlert(Wording wording) {
  /// An alert with a line for each address; nothing where all mails arrive.
  List<Block> about(List<Unreachable> unreachable) {
    return unreachable.isEmpty()
        ? List.of()
        : List.of(
            new Alert(
                wording.say("unreachable.title"), unreachable.stream().map(this::line).toList()));
  }

  /// The alert in one sentence, for lists of mails; about the first address where there are
  /// several.
  Optional<String> brief(List<Unreachable> unreachable) {
    return unreachable.stream()
        .findFirst()
        .map(one -> wording.say("unreachable.brief." + key(one.who())));
  }

  private static String key(Recipient who) {
    return switch (who) {
      case Recipient.Applicant() -> "applicant";
      case Recipient.Reviewer(var _) -> "reviewer";
    };
  }

  private String line(Unreachable one) {
    Blockage why = one.why();
    String who = key(one.who());
    return String.join(
        " ",
        wording.say("unreachable.who." + who, one.address().value()),
        wording.say(
            "unreachable.why." + why.reason().wire(), wording.moment(why.since()), note(why)),
        wording.say("unreachable.do." + who));
  }

  private static String note(Blockage why) {
    return why.note().isEmpty() ? "" : " (" + why.note() + ")";
  }
}

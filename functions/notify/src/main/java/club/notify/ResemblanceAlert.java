package club.notify;

import club.core.Reference;
import club.core.register.Bearer;
import club.core.register.Resemblance;
import club.notify.Block.Alert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells staff that an organisation of a near name is a member already, was one, or asks too.
///
/// @param all the names that are near; may be empty
record ResemblanceAlert(Wording wording, List<Resemblance> all) {
  /// How certain it is, as the end of the subject's key.
  Optional<String> certainty() {
    return strongest()
        .map(
            one ->
                one.bearer() instanceof Bearer.Former
                    ? "former"
                    : one.reason() == Resemblance.Reason.SAME ? "same" : "similar");
  }

  /// The alert in one sentence, for lists of mails.
  Optional<String> brief() {
    return strongest()
        .map(
            one ->
                wording.say(
                    "review." + one.key() + "-brief",
                    all.stream()
                        .map(each -> Foreign.mark(each.existing()))
                        .collect(Collectors.joining(", "))));
  }

  /// One alert about all of them.
  List<Block> blocks() {
    return strongest().stream()
        .<Block>map(
            one ->
                new Alert(
                    wording.say("review." + one.key()),
                    Stream.concat(
                            all.stream().map(this::sentence),
                            Stream.of(wording.say("review." + one.key() + "-advice")))
                        .toList()))
        .toList();
  }

  private Optional<Resemblance> strongest() {
    return all.stream().min(Resemblance.STRONGEST);
  }

  private String sentence(Resemblance one) {
    String reason = one.reason().label(wording.language());
    return switch (one.bearer()) {
      case Bearer.Present(var _, String name) when one.reason() == Resemblance.Reason.SAME ->
          wording.say("review.member", known(name, one.existing()));
      case Bearer.Present(var _, String name) ->
          wording.say("review.resemblance", known(name, one.existing()), reason);
      case Bearer.Former(var _, String name, LocalDate until) ->
          wording.say(
              "review.gone", known(name, one.existing()), reason, wording.dates().day(until));
      case Bearer.Asking(Reference reference, Instant receivedAt) ->
          wording.say(
              "review.asking",
              Foreign.mark(one.existing()),
              reason,
              reference.value(),
              wording.day(receivedAt));
    };
  }

  private String known(String name, String existing) {
    return name.equals(existing)
        ? Foreign.mark(name)
        : wording.say("review.known-as", Foreign.mark(name), Foreign.mark(existing));
  }
}

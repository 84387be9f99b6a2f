package club.local.command;

import club.core.register.FormerName;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.RegisterEntry;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import java.util.Locale;
import java.util.stream.Collectors;

/// A member's entry, as a terminal shows it. It never shows the contact.
final class MemberText {
  private MemberText() {}

  /// What a change made of an entry, on one line.
  static String of(MemberChange change) {
    Member is = change.after();
    String was =
        change
            .before()
            .map(Member::name)
            .filter(name -> !name.equals(is.name()))
            .map(name -> name + " is now ")
            .orElse("");
    return "%s%s (%s): %s; member %s."
        .formatted(was, is.name(), is.reference(), words(change.entry().what()), years(is));
  }

  /// The stays, such as `since 2021-12-20 or before`.
  static String years(Member member) {
    return member.stays().stream().map(MemberText::stay).collect(Collectors.joining(", then "));
  }

  /// A former name with the day on which it was given up.
  static String of(FormerName former) {
    return former.name() + " (until " + former.until() + ")";
  }

  /// An entry of the history, on one line.
  static String of(RegisterEntry entry) {
    return "%d. %s, %s%s"
        .formatted(
            entry.number(),
            entry.at(),
            words(entry.what()),
            entry.by().map(by -> ", by " + by).orElse(""));
  }

  private static String words(RegisterEntry.What what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String stay(Stay stay) {
    return since(stay.since()) + stay.until().map(MemberText::until).orElse("");
  }

  private static String since(Since since) {
    return switch (since) {
      case Since.On(var date) -> "since " + date;
      case Since.OnOrBefore(var date, var after) ->
          "since %s or before%s".formatted(date, after.map(day -> ", after " + day).orElse(""));
    };
  }

  private static String until(Until until) {
    return switch (until) {
      case Until.On(var date) -> ", until " + date;
      case Until.OnOrBefore(var date) -> ", until %s or before".formatted(date);
    };
  }
}

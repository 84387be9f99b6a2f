package club.local.list;

import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.Roll;
import club.local.ClubProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file as it is imported: members of a day, facts about members, numbers, or what members get.
///
/// @param remarks what was distinguished from the names
/// @param unread what was not read
public record ImportFile(
    Optional<Roll> roll,
    List<Milestone> milestones,
    List<Offering> offerings,
    List<Remark> remarks,
    List<Unread> unread) {
  private static final String NO_DATE =
      "The list has no date: give it, such as --date 2021-12-20, or write it in the file's name,"
          + " such as members-2021-12-20.txt. If it is no list of all members, say --facts.";

  public ImportFile {
    milestones = List.copyOf(milestones);
    offerings = List.copyOf(offerings);
    remarks = List.copyOf(remarks);
    unread = List.copyOf(unread);
  }

  /// Reads a file.
  ///
  /// @param given the date that the operator gives
  /// @param isOfFacts whether it is no list of all members; a name with `facts` says so too
  /// @param today a list of a later day is refused
  /// @throws ClubProblem where it cannot be imported
  public static ImportFile read(
      String name, byte[] content, Optional<LocalDate> given, boolean isOfFacts, LocalDate today) {
    return switch (ListFile.read(name, content, given)) {
      case Reading.Refused(String reason) -> throw new ClubProblem(reason);
      case Reading.Numbers numbers -> {
        numbers.counts().forEach(count -> refuseFuture(count.line(), count.date(), today));
        yield new ImportFile(
            Optional.empty(),
            numbers.counts().stream()
                .map(count -> new Milestone(count.date(), count.members()))
                .toList(),
            List.of(),
            numbers.remarks(),
            numbers.unread());
      }
      case Reading.Offerings(var offerings, var remarks, var unread) ->
          new ImportFile(Optional.empty(), List.of(), offerings, remarks, unread);
      case Reading.Members(DatedList list) -> {
        boolean facts =
            isOfFacts
                || name.toLowerCase(Locale.ROOT).contains("facts")
                || (list.date().isEmpty() && list.isOfFacts());
        if (!facts && list.date().isEmpty()) {
          throw new ClubProblem(NO_DATE);
        }
        list.date().filter(_ -> !facts).ifPresent(day -> refuseFuture(0, day, today));
        for (ListEntry entry : list.entries()) {
          entry
              .joined()
              .map(joined -> joined.earliest().orElseGet(joined::latest))
              .ifPresent(day -> refuseFuture(entry.line(), day, today));
          entry
              .left()
              .map(left -> left.earliest().orElseGet(left::latest))
              .ifPresent(day -> refuseFuture(entry.line(), day, today));
        }
        yield new ImportFile(
            Optional.of(list.roll(facts, today)),
            List.of(),
            List.of(),
            list.remarks(),
            list.unread());
      }
    };
  }

  private static void refuseFuture(int line, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw new ClubProblem(
          "%sThe date %s is in the future: correct it."
              .formatted(line == 0 ? "" : "Line " + line + ": ", day));
    }
  }
}

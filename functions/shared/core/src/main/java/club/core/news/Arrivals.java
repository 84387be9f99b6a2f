package club.core.news;

import static java.util.stream.Collectors.toSet;

import club.core.Reference;
import club.core.register.Announcement;
import club.core.register.Fold;
import club.core.register.Listed;
import club.core.register.Register;
import club.core.register.Since;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The members that an announcement tells of.
///
/// An organisation may join on the very day that an announcement tells of, after it was published.
/// The lists of two days do not show it as new; it belongs to the next announcement.
public final class Arrivals {
  private Arrivals() {}

  /// The members of the later list that the earlier one does not name, and those that joined on the
  /// earlier day too late for its announcement. In the order of the list.
  public static List<Listed> in(Register register, Period period) {
    Set<Reference> before =
        register.on(period.since()).members().stream()
            .map(one -> one.member().reference())
            .collect(toSet());
    return register.on(period.until()).members().stream()
        .filter(
            one ->
                !before.contains(one.member().reference()) || isLate(one, register, period.since()))
        .toList();
  }

  /// The members that no announcement has told of yet, in the order of the list.
  public static List<Listed> unannounced(Register register) {
    return Period.unannounced(register).map(period -> in(register, period)).orElse(List.of());
  }

  /// The one of these that was listed last.
  public static Optional<Listed> newest(List<Listed> arrivals) {
    return arrivals.stream()
        .max(
            Comparator.comparing((Listed one) -> one.stay().listedAt())
                .thenComparing(one -> one.member().reference().value()));
  }

  private static boolean isLate(Listed one, Register register, LocalDate day) {
    return one.stay().since() instanceof Since.On(LocalDate joined)
        && joined.equals(day)
        && announcing(register, day).findAny().isPresent()
        && announcing(register, day).noneMatch(published -> names(published, one));
  }

  private static Stream<Announcement> announcing(Register register, LocalDate day) {
    return register.announcements().stream().filter(one -> one.until().equals(day));
  }

  private static boolean names(Announcement published, Listed one) {
    String text = published.french().title() + "\n" + published.french().body();
    return Fold.of(text.replace("\\", "")).contains(Fold.of(one.name()));
  }
}

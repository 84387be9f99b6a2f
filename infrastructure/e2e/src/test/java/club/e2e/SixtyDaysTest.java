package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.WorkingDays;
import club.e2e.Target.Mail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sixty days of a club that nobody watches, by the clock: requests come in, mails come back,
/// questions and conventions stay without an answer, a reviewer leaves. Nobody gets stuck, and
/// nobody is mailed twice about one thing.
class SixtyDaysTest {
  /// A Monday; four legal holidays fall on weekdays of the sixty days that follow.
  private static final LocalDate FIRST = LocalDate.of(2035, 4, 2);

  private static final int DAYS = 60;
  private static final int REMIND_DAYS = 5;
  private static final String A = "a@programme.example";
  private static final String B = "b@programme.example";
  private static final String C = "c@programme.example";

  @TempDir Path folder = Path.of("");

  private final Map<Integer, List<Runnable>> story = new TreeMap<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Set<String> returned = new HashSet<>();
  private final List<String> stuck = new ArrayList<>();

  @Test
  void leaveNobodyStuckAndMailNobodyTwice() throws Exception {
    Map<String, String> parameters =
        Map.of(
            "Reviewers", A + ", " + B,
            "EscalationAddress", "direction@programme.example",
            "RemindDays", Integer.toString(REMIND_DAYS),
            "QuestionDays", "30",
            "ConventionDays", "35",
            "FirstWarningDays", "12",
            "LastWarningDays", "4");
    try (UnattendedClub club = new UnattendedClub(folder, parameters)) {
      write(club);

      for (int day = 0; day < DAYS; day++) {
        play(club, day);
      }

      report(club);
      assertThat(stuck).as("could be decided by nobody").isEmpty();
      assertThat(twice(club)).as("mailed twice").isEmpty();
      assertThat(digests(club, "").map(SixtyDaysTest::day)).allMatch(WorkingDays::isWorking);
      assertThat(club.statuses().get(asked.get("question"))).isEqualTo("EXPIRED");
      assertThat(club.statuses().get(asked.get("convention"))).isEqualTo("EXPIRED");
      assertThat(club.open()).isNotEmpty().allSatisfy(one -> isInTheLastDigests(club, one));
      Ran verified = club.run("verify");
      assertThat(verified.exit()).as(verified.output() + verified.errors()).isZero();
    }
  }

  private void write(UnattendedClub club) {
    on(0, () -> asks(club, "listed"));
    on(1, () -> asks(club, "forgotten"));
    on(2, () -> club.answers(A, request("listed"), "accept", ""));
    on(3, () -> asks(club, "refused"));
    on(4, () -> asks(club, "question"));
    on(4, () -> asks(club, "convention"));
    on(7, () -> club.answers(B, request("refused"), "refuse", "Hors du champ."));
    on(7, () -> club.answers(A, request("question"), "ask", "Pour quand ?"));
    on(8, () -> club.answers(B, request("convention"), "convention", "À signer."));
    on(9, () -> asks(club, "late mail"));
    on(9, () -> comesBack(club, club.last("acknowledgement", request("late mail"), "late-mail")));
    on(10, () -> comesBack(club, club.last("review", request("late mail"), A)));
    on(14, () -> club.answers(B, request("late mail"), "accept", ""));
    on(15, () -> asks(club, "handed over"));
    on(18, () -> club.deploy("Reviewers", A + ", " + C));
    on(22, () -> club.answers(C, request("handed over"), "accept", ""));
    on(44, () -> asks(club, "in May"));
    on(58, () -> asks(club, "last"));
  }

  private void on(int day, Runnable what) {
    story.computeIfAbsent(day, any -> new ArrayList<>()).add(what);
  }

  private void asks(UnattendedClub club, String name) {
    asked.put(name, club.asks(name.replace(' ', '-') + "@organisme.example"));
  }

  private String request(String name) {
    return Objects.requireNonNull(asked.get(name), name);
  }

  /// The mail service gives a mail up.
  private void comesBack(UnattendedClub club, Mail mail) {
    club.target().report(mail, "transient");
    returned.add(mail.id());
    club.rest();
  }

  private void play(UnattendedClub club, int number) {
    LocalDate day = FIRST.plusDays(number);
    club.at(day, LocalTime.of(8, 20));
    club.at(day, LocalTime.of(12, 0));
    story.getOrDefault(number, List.of()).forEach(Runnable::run);
    club.at(day, LocalTime.of(17, 0));
    if (WorkingDays.isWorking(day)) {
      club.requests("RECEIVED").stream()
          .filter(reference -> !club.canBeDecided(reference))
          .map(reference -> day + " " + reference)
          .forEach(stuck::add);
    }
  }

  /// What a mailbox got again about one thing, without a reason: the former mail had not come back,
  /// and was no reminder that staff had left for days.
  private List<String> twice(UnattendedClub club) {
    return club
        .mails(mail -> true)
        .collect(Collectors.groupingBy(mail -> mail.to() + " " + mail.label()))
        .entrySet()
        .stream()
        .flatMap(same -> again(same.getKey(), same.getValue()))
        .toList();
  }

  private Stream<String> again(String thing, List<Mail> mails) {
    return IntStream.range(1, mails.size())
        .filter(one -> !returned.contains(mails.get(one - 1).id()))
        .filter(one -> !isReminder(mails.get(one - 1), mails.get(one)))
        .mapToObj(one -> thing + " " + mails.get(one - 1).at() + " " + mails.get(one).at());
  }

  private static boolean isReminder(Mail former, Mail mail) {
    return mail.kind().equals("review")
        && WorkingDays.between(day(former), day(mail)) >= REMIND_DAYS;
  }

  /// Each reviewer reads of this request in the last digest.
  private static void isInTheLastDigests(UnattendedClub club, String reference) {
    for (String mailbox : club.reviewers()) {
      Mail last = digests(club, mailbox).reduce((earlier, later) -> later).orElseThrow();
      assertThat(last.text()).as(mailbox).contains(reference);
    }
  }

  private static Stream<Mail> digests(UnattendedClub club, String mailbox) {
    return club.mails(mail -> mail.kind().equals("digest") && mail.to().contains(mailbox));
  }

  private static LocalDate day(Mail mail) {
    return mail.at().atZone(UnattendedClub.PARIS).toLocalDate();
  }

  private static void report(UnattendedClub club) {
    System.out.printf(
        "%d days: requests %s, mails %s%n",
        DAYS,
        counts(club.statuses().values().stream()),
        counts(club.mails(mail -> true).map(Mail::kind)));
  }

  private static Map<String, Long> counts(Stream<String> all) {
    return all.collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
  }
}

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
/// questions and conventions stay without an answer, a reviewer leaves, people press the buttons of
/// links that have ended. Nobody gets stuck, and nobody is mailed twice about one thing.
///
/// The clock goes to twenty past eight of each day; on days on which people do something, also to
/// noon, when they do it, and to five in the afternoon.
class SixtyDaysTest {
  /// A Monday; four legal holidays fall on weekdays of the sixty days that follow.
  private static final LocalDate FIRST = LocalDate.of(2035, 4, 2);

  private static final int DAYS = 60;
  private static final int REMIND_DAYS = 5;

  /// The day after which the second reviewer is another one.
  private static final int HANDED_OVER = 18;

  private static final String A = "a@programme.example";
  private static final String B = "b@programme.example";
  private static final String C = "c@programme.example";

  /// The mails about each request, by kind, without those that ask staff to decide it: those are
  /// reminders too. A mail that came back was sent again; the draft of the month's announcement
  /// names the latest member.
  private static final Map<String, Map<String, Long>> MAILS =
      Map.of(
          "listed", Map.of("acknowledgement", 1L, "decision", 1L, "receipt", 2L),
          "forgotten", Map.of("acknowledgement", 1L, "escalation", 1L),
          "refused", Map.of("acknowledgement", 1L, "decision", 1L, "receipt", 2L),
          "question",
              Map.of(
                  "acknowledgement", 1L,
                  "decision", 1L,
                  "receipt", 2L,
                  "warning", 1L,
                  "last-warning", 1L,
                  "expiry", 1L,
                  "expiry-receipt", 2L),
          "convention",
              Map.of(
                  "acknowledgement", 1L,
                  "decision", 1L,
                  // The third goes to the reviewer who came later, and lists the member too.
                  "receipt", 3L,
                  "warning", 1L,
                  "last-warning", 1L,
                  "staff-warning", 2L,
                  "last-staff-warning", 2L,
                  "expiry", 1L,
                  "expiry-receipt", 2L,
                  "fresh", 1L),
          "late mail", Map.of("acknowledgement", 2L, "decision", 1L, "receipt", 2L),
          "handed over",
              Map.of("acknowledgement", 1L, "decision", 1L, "receipt", 2L, "announcement", 2L),
          "in May", Map.of("acknowledgement", 1L, "escalation", 1L),
          "last", Map.of("acknowledgement", 1L));

  @TempDir Path folder = Path.of("");

  private final Map<Integer, List<Runnable>> story = new TreeMap<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Set<String> returned = new HashSet<>();
  private final List<Mail> pressedFor = new ArrayList<>();
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
      assertThat(club.open()).isNotEmpty().allSatisfy(one -> isInTheLastDigests(club, one));
      everythingHappenedOnce(club);
      Ran verified = club.run("verify");
      assertThat(verified.exit()).as(verified.output() + verified.errors()).isZero();
    }
  }

  /// Of each request: its state, and the mails that belong to it, no more and no fewer.
  private void everythingHappenedOnce(UnattendedClub club) {
    Map<String, String> states = club.statuses();
    assertThat(
            asked.keySet().stream()
                .collect(
                    Collectors.toMap(
                        name -> name, name -> Objects.requireNonNull(states.get(request(name))))))
        .isEqualTo(
            Map.of(
                "listed", "LISTED",
                "forgotten", "RECEIVED",
                "refused", "REFUSED",
                "question", "EXPIRED",
                "convention", "EXPIRED",
                "late mail", "LISTED",
                "handed over", "LISTED",
                "in May", "RECEIVED",
                "last", "RECEIVED"));
    for (String name : asked.keySet()) {
      Map<String, Long> mails =
          counts(
              club.mails(mail -> mail.label().contains(request(name)))
                  .map(Mail::kind)
                  .filter(kind -> !kind.equals("review")));
      assertThat(mails).as(name).isEqualTo(MAILS.get(name));
    }
    for (String mailbox : List.of(A, B, C)) {
      assertThat(digests(club, mailbox).map(SixtyDaysTest::day))
          .as("mornings of %s", mailbox)
          .containsExactlyElementsOf(mornings(mailbox));
    }
    assertThat(pressedFor).extracting(Mail::kind).containsExactlyInAnyOrder("fresh", "review");
    assertThat(club.target().members()).hasSize(42 + 3);
  }

  /// Something waits from the second day on.
  private static List<LocalDate> mornings(String mailbox) {
    return Stream.iterate(FIRST.plusDays(1), day -> day.plusDays(1))
        .limit(DAYS - 1)
        .filter(WorkingDays::isWorking)
        .filter(
            day ->
                switch (mailbox) {
                  case B -> !day.isAfter(FIRST.plusDays(HANDED_OVER));
                  case C -> day.isAfter(FIRST.plusDays(HANDED_OVER));
                  default -> true;
                })
        .toList();
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
    on(HANDED_OVER, () -> club.deploy("Reviewers", A + ", " + C));
    on(22, () -> club.answers(C, request("handed over"), "accept", ""));
    on(36, () -> pressesTwice(club, club.first("review", request("forgotten"), A)));
    on(37, () -> pressesTwice(club, club.first("acknowledgement", request("convention"), "")));
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

  /// Somebody opens an old mail, and presses the button of the page that its link has ended, twice:
  /// one fresh mail comes, to the mailbox of the old one.
  private void pressesTwice(UnattendedClub club, Mail old) {
    List<String> before = club.mails(mail -> true).map(Mail::id).toList();
    for (int i = 0; i < 2; i++) {
      assertThat(club.pressesForFreshLink(old).statusCode()).isEqualTo(200);
    }
    List<Mail> fresh = club.mails(mail -> !before.contains(mail.id())).toList();
    assertThat(fresh)
        .singleElement()
        .satisfies(mail -> assertThat(mail.to()).isEqualTo(old.to()))
        .satisfies(mail -> assertThat(mail.reference()).isEqualTo(old.reference()));
    pressedFor.addAll(fresh);
  }

  private void play(UnattendedClub club, int number) {
    LocalDate day = FIRST.plusDays(number);
    club.at(day, LocalTime.of(8, 20));
    if (story.containsKey(number)) {
      club.at(day, LocalTime.of(12, 0));
      story.getOrDefault(number, List.of()).forEach(Runnable::run);
      club.at(day, LocalTime.of(17, 0));
    }
    if (WorkingDays.isWorking(day)) {
      club.undecidable().forEach(reference -> stuck.add(day + " " + reference));
    }
  }

  /// What a mailbox got again about one thing, without a reason: nobody pressed a button for it,
  /// the former mail had not come back, and it is no reminder of what staff had left for days.
  private List<String> twice(UnattendedClub club) {
    return club
        .mails(mail -> pressedFor.stream().noneMatch(one -> one.id().equals(mail.id())))
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

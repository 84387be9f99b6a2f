package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.mail.MailKind;
import club.e2e.ClubState.Difference;
import club.e2e.Target.Mail;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every mail that the club can send falls into the hands of twelve kinds of robot, which open each
/// of its links: nothing is decided, nothing changes but the counters of wrong codes, and the link
/// works for the person it was meant for.
///
/// The eight robots without a browser open every link. The four with one open a link of each page
/// that the links of a kind of mail lead to ([PageShape]): what they leave out differs from what
/// they open in names, dates, the choice that is pressed already (each is pressed in turn) and the
/// number of equal parts. `-Dclub.drill=all` has them open every link, which takes some minutes.
///
/// No test waits: the clock moves by the quarter of an hour that a lock lasts, and the browser's by
/// the half minute that a robot stays.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrillTest {
  /// How many links a robot without a browser opens at a time.
  private static final int HANDS = 8;

  /// A little longer than five wrong codes lock a link.
  private static final String LOCKED = "PT16M";

  private final Path data;
  private final ClubProcess process;
  private final Target club;
  private final List<Mail> mails = new ArrayList<>();
  private final List<MailedLink> links = new ArrayList<>();
  private final List<MailedLink> forBrowsers = new ArrayList<>();
  private final List<String> robots = new ArrayList<>();
  private long decisions;
  private @Nullable Chrome browser;
  private @Nullable Doorway doorway;
  private ClubState before = new ClubState(Map.of());

  DrillTest(@TempDir Path data) {
    this.data = data;
    this.process = EveryMail.start(data);
    this.club = new Target(process.address());
  }

  @BeforeAll
  void play() {
    new EveryMail(club).play();
    mails.addAll(club.mails());
    for (Mail mail : mails) {
      for (MailedLink link : MailedLink.of(mail, club)) {
        if (links.stream().noneMatch(other -> other.path().equals(link.path()))) {
          links.add(link);
        }
      }
    }
    Set<String> shapes = new HashSet<>();
    for (MailedLink link : links) {
      String shape = link.mail().kind() + PageShape.of(club.page(link.path()));
      if (shapes.add(shape) || System.getProperty("club.drill", "").equals("all")) {
        forBrowsers.add(link);
      }
    }
    if (Boolean.getBoolean("club.keep")) {
      new KeptClub("1").write(club, data, links);
    }
    before = ClubState.of(club, data);
  }

  @AfterAll
  void stop() {
    System.out.printf(
        "Drill: %d mails of %d kinds, %d links (%d of them in a browser), %d robots, %d times something pressed, decisions = %d%n",
        mails.size(),
        mails.stream().map(Mail::kind).distinct().count(),
        links.size(),
        forBrowsers.size(),
        robots.size(),
        doorway == null ? 0 : doorway.framed(),
        decisions);
    if (browser != null) {
      browser.close();
    }
    if (doorway != null) {
      doorway.close();
    }
    process.close();
  }

  @Test
  @Order(1)
  void everyKindOfMailWasSent() {
    Set<String> sent = mails.stream().map(Mail::kind).collect(Collectors.toSet());

    assertThat(sent)
        .as("play the missing ones in EveryMail")
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(MailKind.values()).map(MailKind::wire).toList());
  }

  @Test
  @Order(2)
  void everyLinkOfAMailWasFound() {
    for (Mail mail : mails) {
      assertThat(links.stream().flatMap(link -> link.token().stream()))
          .as(mail.subject())
          .containsAll(MailedLink.tokens(mail));
    }
    for (MailKind kind : MailKind.values()) {
      if (kind.carriesLink()) {
        assertThat(links)
            .as("a link of the kind " + kind)
            .anyMatch(link -> link.mail().kind().equals(kind.wire()) && link.token().isPresent());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Order(3)
  void changesNothing(HttpRobot robot) {
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      List<Future<?>> visits = new ArrayList<>();
      for (MailedLink link : links) {
        visits.add(hands.submit(() -> robot.visit(club, link.path())));
      }
      visits.forEach(DrillTest::await);
    }

    assertThat(differences()).isEmpty();
    robots.add(robot.name());
  }

  @ParameterizedTest
  @EnumSource
  @Order(4)
  @EnabledIf(
      value = "club.e2e.Chrome#isThere",
      disabledReason = "No Chromium here: four robots of DrillTest are skipped. Install chromium.")
  void changesNothing(BrowserRobot robot) {
    Doorway door = doorway();
    int before = door.framed();
    try (Page page = chrome().withScript()) {
      forBrowsers.forEach(link -> robot.visit(page, door.address() + link.path()));
    }

    assertThat(differences()).isEmpty();
    assertThat(door.framed() > before).isEqualTo(robot != BrowserRobot.WAITS);
    robots.add(robot.name());
  }

  /// Also one that somebody locked, a quarter of an hour later. Staff come first, since a decision
  /// leaves applicants little to do.
  @Test
  @Order(5)
  void everyLiveLinkWorksForAPersonThen() {
    club.advance(LOCKED);
    MailedLink locked =
        links.stream()
            .filter(link -> link.mail().kind().equals("review"))
            .filter(this::isOpenWithACode)
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < 5; i++) {
      accept(locked, "222222");
    }
    assertThat(accept(locked, locked.mail().code())).isEqualTo(429);
    club.advance(LOCKED);
    int members = club.members().size();
    assertThat(accept(locked, locked.mail().code())).isEqualTo(200);
    club.awaitMembers(names -> names.size() == members + 1);
    Person person = new Person(club);
    List<MailedLink> staffFirst =
        Stream.concat(
                links.stream().filter(link -> link.path().startsWith("/api/review/")),
                links.stream())
            .toList();

    Set<String> used = new HashSet<>();
    Map<String, Integer> done = new TreeMap<>();
    for (MailedLink link : staffFirst) {
      if (isOpenWithACode(link) && used.add(link.token().orElseThrow())) {
        Person.Result result = person.uses(link);
        assertThat(result.isUnderstood()).as(link + ": " + result).isTrue();
        done.merge(link.mail().kind(), result.isDone() ? 1 : 0, Integer::sum);
      }
    }

    assertThat(done.entrySet().stream().filter(kind -> kind.getValue() > 0).map(Map.Entry::getKey))
        .as("what people did: %s", done)
        .contains(
            "acknowledgement",
            "announcement",
            "decision",
            "fresh",
            "logo",
            "proposal",
            "receipt",
            "review");
  }

  private int accept(MailedLink link, String code) {
    return club.postForm(link.path(), Map.of("decision", List.of("accept"), "code", List.of(code)))
        .statusCode();
  }

  private boolean isOpenWithACode(MailedLink link) {
    return link.token().isPresent() && !club.page(link.path()).select("[name=code]").isEmpty();
  }

  private Chrome chrome() {
    Chrome running = browser == null ? Chrome.start() : browser;
    browser = running;
    return running;
  }

  private Doorway doorway() {
    Doorway open = doorway == null ? Doorway.to(club) : doorway;
    doorway = open;
    return open;
  }

  private static void await(Future<?> visit) {
    try {
      visit.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// What robots changed and may not change, each with the links that lead to what changed.
  private Map<Difference, List<MailedLink>> differences() {
    club.awaitNoMailToSend();
    FreshMails fresh = FreshMails.among(club.mails(), mails);
    assertThat(fresh.toOthersOrTooOften()).isEmpty();
    ClubState after = ClubState.of(club, data);
    decisions = after.transitions() - before.transitions();
    return after.since(before).stream()
        .filter(one -> !one.isFailureCounter())
        .filter(one -> !one.isVerification())
        .filter(one -> !fresh.explain(one, after))
        .collect(Collectors.toMap(Function.identity(), one -> linksTo(one, after)));
  }

  private List<MailedLink> linksTo(Difference one, ClubState after) {
    String reference = after.value(one.row() + " reference");
    return links.stream()
        .filter(link -> link.mail().isAboutSomething())
        .filter(
            link ->
                one.name().contains(link.mail().reference())
                    || link.mail().reference().equals(reference))
        .toList();
  }
}

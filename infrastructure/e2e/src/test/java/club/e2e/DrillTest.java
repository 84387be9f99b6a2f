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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrillTest {
  private final Path data;
  private final ClubProcess process;
  private final Target club;
  private final List<Mail> mails = new ArrayList<>();
  private final List<MailedLink> links = new ArrayList<>();
  private final List<String> robots = new ArrayList<>();
  private final AtomicInteger pressed = new AtomicInteger();
  private long decisions;
  private @Nullable Chrome browser;
  private ClubState before = new ClubState(Map.of());

  DrillTest(@TempDir Path data) {
    this.data = data;
    this.process = ClubProcess.startIn(EveryMail.home(), data);
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
    if (Boolean.getBoolean("club.keep")) {
      new KeptClub("1").write(club, data, links);
    }
    before = ClubState.of(club, data);
  }

  @AfterAll
  void stop() {
    System.out.printf(
        "Drill: %d mails of %d kinds, %d links, %d robots, %d things pressed, decisions = %d%n",
        mails.size(),
        MailKind.values().length,
        links.size(),
        robots.size(),
        pressed.get(),
        decisions);
    if (browser != null) {
      browser.close();
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
    links.parallelStream().forEach(link -> robot.visit(club, link.path()));

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
    Page page = BrowserRobot.prepare(chrome().withScript(), pressed);
    links.forEach(link -> robot.visit(page, club.address() + link.path()));
    page.close();

    assertThat(differences()).isEmpty();
    assertThat(pressed.get() > 0).isEqualTo(robot != BrowserRobot.WAITS);
    robots.add(robot.name());
  }

  /// Also one that somebody locked, a quarter of an hour later.
  @Test
  @Order(5)
  void everyLiveLinkWorksForAPersonThen() {
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
    club.advance("PT16M");

    Set<String> used = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (MailedLink link : links) {
      if (isOpenWithACode(link) && used.add(link.token().orElseThrow())) {
        assertThat(new Person(club).uses(link)).as(link.toString()).isIn(200, 409, 422);
        kinds.add(link.mail().kind());
      }
    }

    assertThat(kinds).contains("review", "receipt", "decision", "proposal", "logo", "announcement");
    club.awaitMembers(names -> names.size() > 44);
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

  /// What robots changed and may not change.
  private List<Difference> differences() {
    club.awaitNoMailToSend();
    FreshMails fresh = FreshMails.among(club.mails(), mails);
    assertThat(fresh.toOthersOrTooOften()).isEmpty();
    ClubState after = ClubState.of(club, data);
    decisions += after.transitions() - before.transitions();
    return after.since(before).stream()
        .filter(one -> !one.isFailureCounter())
        .filter(one -> !one.isVerification())
        .filter(one -> !fresh.explain(one, after))
        .toList();
  }
}

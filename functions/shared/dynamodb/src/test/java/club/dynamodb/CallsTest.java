package club.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.entry.AskForFreshLink;
import club.core.limit.MailboxLimit;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer;
import club.core.mail.MailKind;
import club.core.mail.MailLinks;
import club.core.mail.SendMails;
import club.core.mail.Sweep;
import club.core.memory.InMemoryClub;
import club.core.memory.InMemoryMailer;
import club.core.memory.InMemoryShelf;
import club.core.memory.Scene;
import club.core.morning.BeginDay;
import club.core.morning.Digest;
import club.core.morning.Expire;
import club.core.morning.Reconcile;
import club.core.morning.Remind;
import club.core.morning.RemoveTraces;
import club.core.morning.Summarise;
import club.core.register.Register;
import club.core.request.Amend;
import club.core.request.Ballot;
import club.core.request.Decide;
import club.core.request.Erase;
import club.core.request.ErasureLedger;
import club.core.request.Follow;
import club.core.request.Forms;
import club.core.request.Join;
import club.core.request.Plea;
import club.core.request.Warn;
import club.core.site.PublicFile;
import club.core.site.PublishSite;
import club.core.site.Renderer;
import club.core.verify.Verify;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The number of calls that each use case makes to the table. People wait for each of them.
class CallsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();

  private final ErasureLedger erasures = new InMemoryClub().erasureLedger();
  private final LocalTable local = new LocalTable();
  private final LossyWire wire = wire(local);
  private final DynamoTable table = DynamoTable.of(over(wire, local));
  private final Random random = new Random(1);
  private final List<Composer.Letter> letters = new ArrayList<>();
  private final StringBuilder measured = new StringBuilder();

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void matchTheCountedTable() {
    table.client().getItem(get -> get.tableName(table.name()).key(Key.VERSION.attributes()));
    Join.Outcome.Received first = join("A", "join, new");
    join("A", "join, the same form again");
    measure("follow, by the link of the answer", () -> follow().show(first.follow()));
    measure("notify, a new request with two reviewers", () -> notifies(first.reference()));
    measure("notify, woken by its own writes", () -> notifies(first.reference()));
    measure("follow, by the link of the mail", () -> follow().show(own(first.reference())));
    Token token = staff(first.reference()).token().orElseThrow();
    String code = staff(first.reference()).code().orElseThrow().value();
    measure("review, shown", () -> decide().show(token));
    measure("review, its warnings", () -> warn().about(Examples.received(first.reference())));
    measure("review, a wrong code", () -> decide().decide(token, Scene.accept(other(code))));
    measure("review, accepted", () -> decide().decide(token, Scene.accept(code)));
    measure(
        "review, how the answer reaches the applicant",
        () -> warn().unreachable(Examples.received(first.reference())));
    measure("review, shown once decided", () -> decide().show(token));
    Join.Outcome.Received second = join("B", "");
    notifies(second.reference());
    Ballot refusal =
        Scene.refuse(staff(second.reference()).code().orElseThrow().value(), "Hors du champ.");
    measure(
        "review, refused",
        () -> decide().decide(staff(second.reference()).token().orElseThrow(), refusal));
    measure("notify, a decision and two receipts", () -> notifies(second.reference()));
    notifies(first.reference());
    measure("entry, a fresh link in place of an expired one", this::asksForFreshLink);
    Join.Outcome.Received third = join("C", "");
    notifies(third.reference());
    Token own = own(third.reference());
    measure("applicant, confirms the address", () -> amend().confirm(own));
    measure("applicant, asks for a fresh link", () -> amend().mailFreshLink(own));
    Plea erasure = new Plea(Plea.Wish.ERASE, ownCode(third.reference()), "", true);
    measure("applicant, erases", () -> amend().act(own, erasure));
    Join.Outcome.Received fourth = join("D", "");
    notifies(fourth.reference());
    Plea withdrawal = new Plea(Plea.Wish.WITHDRAW, ownCode(fourth.reference()), "", false);
    measure("applicant, withdraws", () -> amend().act(own(fourth.reference()), withdrawal));
    notifies(fourth.reference());
    measure("sweep, nothing to do", () -> new Sweep(new DynamoUnfinished(table), CLOCK).sweep());
    notifies(join("C", "").reference());
    new DynamoMornings(table).complete(MONDAY, Optional.empty());
    measure("sweep, a morning with two reminders and a digest", this::morning);
    measure("sweep, the rest of the day", this::morning);
    measure(
        "notify, a digest to two reviewers", () -> notifies(Digest.reference(MONDAY.plusDays(7))));
    measure("publish", this::publish);

    assertThat(measured.toString())
        .isEqualTo(
            """
            join, new | 2 | TransactWriteItems, UpdateItem
            join, the same form again | 4 | GetItem, PutItem, TransactWriteItems, UpdateItem
            follow, by the link of the answer | 5 | 5 GetItem
            notify, a new request with two reviewers | 22 | 7 GetItem, 5 Query, 3 TransactWriteItems, 7 UpdateItem
            notify, woken by its own writes | 1 | Query
            follow, by the link of the mail | 5 | 5 GetItem
            review, shown | 2 | 2 GetItem
            review, its warnings | 5 | 3 GetItem, 2 Query
            review, a wrong code | 3 | 2 GetItem, UpdateItem
            review, accepted | 8 | 4 GetItem, 2 Query, TransactWriteItems, UpdateItem
            review, how the answer reaches the applicant | 1 | GetItem
            review, shown once decided | 2 | 2 GetItem
            review, refused | 5 | 2 GetItem, Query, TransactWriteItems, UpdateItem
            notify, a decision and two receipts | 11 | 4 GetItem, Query, 3 TransactWriteItems, 3 UpdateItem
            entry, a fresh link in place of an expired one | 5 | 3 GetItem, Query, UpdateItem
            applicant, confirms the address | 3 | 2 GetItem, UpdateItem
            applicant, asks for a fresh link | 3 | 2 GetItem, UpdateItem
            applicant, erases | 10 | 5 GetItem, 3 Query, TransactWriteItems, UpdateItem
            applicant, withdraws | 5 | 3 GetItem, TransactWriteItems, UpdateItem
            sweep, nothing to do | 2 | 2 Query
            sweep, a morning with two reminders and a digest | 7 | DescribeContinuousBackups, GetItem, Scan, TransactWriteItems, 3 UpdateItem
            sweep, the rest of the day | 1 | GetItem
            notify, a digest to two reviewers | 15 | 5 GetItem, 6 Query, 2 TransactWriteItems, 2 UpdateItem
            publish | 3 | 2 GetItem, Query
            """);
  }

  /// Somebody at the mailbox that was told of the first member, 30 days later.
  private void asksForFreshLink() {
    Token token =
        letters.stream().flatMap(letter -> letter.entryToken().stream()).findFirst().orElseThrow();
    AskForFreshLink.Ports ports =
        new AskForFreshLink.Ports(
            new DynamoLinks(table),
            new DynamoRegisters(table),
            new DynamoContacts(table),
            new DynamoChronicle(table),
            new DynamoFreshLinks(table));
    Clock later = Clock.offset(CLOCK, Link.LIFE);
    new AskForFreshLink(ports, Scene.REVIEWERS, Scene.CLUB, later).ask(token);
  }

  /// What is due a week later.
  private void morning() {
    Clock later = Clock.offset(CLOCK, Duration.ofDays(7));
    new BeginDay(
            new DynamoMornings(table),
            new DynamoSurvey(table),
            new Reconcile(
                new Verify(new DynamoSurvey(table), erasures, later),
                () -> Long.MAX_VALUE,
                Scene.REVIEWERS,
                later),
            new Remind(new DynamoOutbox(table), Scene.REVIEWERS, true, Scene.CLUB, later),
            new Expire(
                new DynamoOutbox(table),
                new DynamoExpiries(table),
                Scene.REVIEWERS,
                Scene.CLUB,
                later),
            new RemoveTraces(new DynamoTraces(table), Scene.CLUB, later),
            new Summarise(
                new DynamoMornings(table),
                new DynamoBackups(table),
                Scene.REVIEWERS,
                Scene.CLUB,
                later),
            Scene.CLUB,
            later)
        .begin();
  }

  /// Adds a line: the use case, its number of calls, and their operations.
  private void measure(String what, Runnable run) {
    wire.calls.clear();
    run.run();
    Map<String, Long> counts =
        wire.calls.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    String calls =
        counts.entrySet().stream()
            .map(each -> (each.getValue() > 1 ? each.getValue() + " " : "") + each.getKey())
            .collect(Collectors.joining(", "));
    if (!what.isEmpty()) {
      measured.append("%s | %d | %s%n".formatted(what, wire.calls.size(), calls));
    }
  }

  private Join.Outcome.Received join(String acronym, String what) {
    Join join =
        new Join(
            new DynamoIntake(table),
            new DynamoQuotas(table),
            Scene.LIMITS,
            Scene.REVIEWERS,
            () -> Reference.random(random),
            () -> Token.random(random),
            CLOCK);
    List<Join.Outcome> outcomes = new ArrayList<>();
    measure(
        what,
        () ->
            outcomes.add(
                join.join(
                    Forms.complete(Forms.with("acronym", acronym)),
                    Language.FRENCH,
                    Network.UNKNOWN)));
    return (Join.Outcome.Received) outcomes.getFirst();
  }

  private Follow follow() {
    return new Follow(
        new Follow.Ports(
            new DynamoLinks(table),
            new DynamoRequests(table),
            new DynamoTracking(table),
            new DynamoBlockages(table),
            new DynamoErasures(table),
            new DynamoMorningNotes(table)),
        CLOCK);
  }

  private Amend amend() {
    Erase erase =
        new Erase(
            new Erase.Ports(
                new DynamoRequests(table),
                new DynamoRegisters(table),
                new DynamoContacts(table),
                new DynamoErasures(table),
                erasures),
            CLOCK);
    return new Amend(
        new Amend.Ports(
            new DynamoLinks(table),
            new DynamoAttempts(table),
            new DynamoRequests(table),
            new DynamoAmendments(table),
            new DynamoFreshLinks(table)),
        erase,
        Scene.REVIEWERS,
        CLOCK);
  }

  private void notifies(Reference reference) {
    SendMails.Ports ports =
        new SendMails.Ports(
            new DynamoLedger(table),
            new DynamoBlockages(table),
            new DynamoRequests(table),
            new DynamoWaitingRequests(table),
            new DynamoSuspects(table),
            new DynamoRegisters(table),
            new DynamoContacts(table),
            new DynamoChronicle(table),
            new DynamoProposals(table),
            new DynamoMorningNotes(table),
            letter -> {
              letters.add(letter);
              return Scene.plain(letter);
            },
            new InMemoryMailer(),
            new DynamoQuotas(table),
            new DynamoUnfinished(table));
    MailLinks links =
        new MailLinks(() -> Token.random(random), () -> Code.random(random), Link.LIFE);
    new SendMails(ports, links, Scene.REVIEWERS, Optional.empty(), new MailboxLimit(6, 100), CLOCK)
        .send(reference);
  }

  private Decide decide() {
    Decide.Ports ports =
        new Decide.Ports(
            new DynamoLinks(table),
            new DynamoAttempts(table),
            new DynamoRequests(table),
            new DynamoHistories(table),
            new DynamoRegisters(table),
            new DynamoDecisions(table));
    return new Decide(ports, Scene.REVIEWERS, Scene.CLUB, CLOCK);
  }

  private Warn warn() {
    return new Warn(
        new DynamoRegisters(table), new DynamoWaitingRequests(table), new DynamoBlockages(table));
  }

  private void publish() {
    Renderer empty =
        new Renderer() {
          @Override
          public List<PublicFile> fixed() {
            return List.of();
          }

          @Override
          public List<String> marked() {
            return List.of();
          }

          @Override
          public Stream<PublicFile> render(Register register) {
            return Stream.empty();
          }

          @Override
          public Optional<PublicFile> former(String path) {
            return Optional.empty();
          }
        };
    new PublishSite(new InMemoryShelf(), new DynamoRegisters(table), empty).publish();
  }

  private Composer.Letter staff(Reference reference) {
    return letter(reference, A);
  }

  private Token own(Reference reference) {
    return letters.stream()
        .filter(letter -> letter.entry().reference().equals(reference))
        .filter(letter -> letter.entry().kind() == MailKind.ACKNOWLEDGEMENT)
        .flatMap(letter -> letter.token().stream())
        .findFirst()
        .orElseThrow();
  }

  private String ownCode(Reference reference) {
    return letters.stream()
        .filter(letter -> letter.entry().reference().equals(reference))
        .filter(letter -> letter.entry().kind() == MailKind.ACKNOWLEDGEMENT)
        .flatMap(letter -> letter.code().stream())
        .findFirst()
        .orElseThrow()
        .value();
  }

  private Composer.Letter letter(Reference reference, EmailAddress to) {
    return letters.stream()
        .filter(letter -> letter.entry().reference().equals(reference) && letter.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static String other(String code) {
    return code.equals("222222") ? "333333" : "222222";
  }

  private static LossyWire wire(LocalTable local) {
    try {
      return new LossyWire(local.environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", ""));
    } catch (IOException failed) {
      throw new IllegalStateException("no free port", failed);
    }
  }

  private static Map<String, String> over(LossyWire wire, LocalTable local) {
    Map<String, String> environment = new HashMap<>(local.environment);
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", wire.address());
    return environment;
  }
}

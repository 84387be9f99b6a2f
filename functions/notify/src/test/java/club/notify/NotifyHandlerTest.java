package club.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import club.core.DependencyFailure;
import club.core.Invocation;
import club.core.Reference;
import club.core.call.RecordedCall;
import club.core.limit.MailboxLimit;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Blockage;
import club.core.mail.Ledger;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.MailLinks;
import club.core.mail.Mailer;
import club.core.mail.Mailer.Sending;
import club.core.mail.SendMails;
import club.core.memory.InMemoryClub;
import club.core.memory.InMemoryMailer;
import club.core.morning.Digest;
import club.core.morning.MorningNotes;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotifyHandlerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-12-20T09:00:00Z"), ZoneOffset.UTC);

  private static final Path KEPT = Path.of("../shared/dynamodb/src/test/resources/kept");

  private final Random random = new Random(1);
  private final InMemoryClub club = new InMemoryClub();
  private final InMemoryMailer mailer = new InMemoryMailer();
  private final List<String> reads = new ArrayList<>();
  private final RecordedCall call = new RecordedCall();
  private final Invocation invocation = new Invocation("notify", "request-1", call::log);
  private final JoinRequest request = Letters.FRENCH.request();

  @BeforeEach
  void storesARequest() {
    club.intake()
        .store(
            new Intake.Submission(
                request,
                new Intake.Key("key", "body", CLOCK.instant().plusSeconds(60)),
                Link.follow(Letters.TOKEN, request.reference(), 1),
                LedgerEntry.due(
                    request.reference(),
                    1,
                    MailKind.ACKNOWLEDGEMENT,
                    MailKind.REVIEW,
                    List.of(Letters.REVIEWER),
                    CLOCK.instant()),
                CLOCK.instant()));
  }

  @Test
  void sendsEveryMailThatIsDueOnce() {
    handler(club.ledger()).handle(event("MAIL#K7M2-QX4C", "MAIL#K7M2-QX4C"), invocation);
    handler(club.ledger()).handle(event("MAIL#K7M2-QX4C"), invocation);

    assertThat(mailer.arrived()).hasSize(2);
    assertThat(club.mails(request.reference()))
        .extracting(LedgerEntry::state)
        .containsOnly(LedgerEntry.State.SENT);
  }

  @Test
  void logsOneLineWithoutPersonalData() {
    handler(club.ledger()).handle(event("MAIL#K7M2-QX4C"), invocation);

    assertThat(call.lines()).hasSize(1);
    assertThat(call.lines().getFirst())
        .startsWith("{\"requestId\":\"request-1\",\"function\":\"notify\",\"outcome\":\"sent\",")
        .endsWith("\"blocked\":0,\"parked\":0,\"sent\":2,\"unknown\":0}")
        .doesNotContain("@", "Lefèvre", "K7M2");
  }

  /// The function's own writes wake it, since a record says only which mail has changed.
  @Test
  void readsTheMailsOnceAndNothingElseWhereNothingIsDue() {
    handler(club.ledger()).handle(event("MAIL#K7M2-QX4C"), invocation);
    Ledger counting = ledger(reference -> reads.add(reference.value()));

    new NotifyHandler(
            new SendMails(
                new SendMails.Ports(
                    counting,
                    address -> fail("asks whether an address is blocked"),
                    reference -> fail("reads the request"),
                    status -> fail("reads the waiting requests"),
                    () -> fail("reads the suspects"),
                    () -> fail("reads the register"),
                    member -> fail("reads the contact"),
                    member -> fail("reads the history"),
                    member -> fail("reads the proposals"),
                    new UnreadNotes(),
                    Letters.composer(Letters.CLUB),
                    mailer,
                    quota -> fail("counts"),
                    club.unfinished()),
                new MailLinks(() -> fail("makes a token"), () -> fail("makes a code"), Link.LIFE),
                List.of(Letters.REVIEWER),
                Optional.empty(),
                new MailboxLimit(6, 100),
                CLOCK))
        .handle(event("MAIL#K7M2-QX4C", "MAIL#K7M2-QX4C"), invocation);

    assertThat(reads).containsExactly("K7M2-QX4C");
    assertThat(call.lines().getLast()).contains("\"outcome\":\"idle\"");
  }

  static List<Path> kept() throws IOException {
    try (Stream<Path> versions = Files.list(KEPT)) {
      return versions.map(version -> version.resolve("notify.json")).toList();
    }
  }

  /// Records that an earlier version left in the stream (`KeptRecordsTest` of
  /// infrastructure/local).
  @ParameterizedTest
  @MethodSource("kept")
  void readsTheMailsOfEachReferenceThatKeptRecordsName(Path event) throws IOException {
    String json = Files.readString(event);

    handler(ledger(reference -> reads.add(reference.value())))
        .handle(
            LambdaEventSerializers.serializerFor(
                    DynamodbEvent.class, DynamodbEvent.class.getClassLoader())
                .fromJson(json),
            invocation);

    assertThat(reads)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Pattern.compile("\"MAIL#(.{9})\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet()));
    assertThat(call.lines().getLast()).contains("\"outcome\":\"idle\"");
  }

  @Test
  void parksWhatSesRefusesAndReportsIt() {
    mailer.answerNext(new Sending.NotTaken("MessageRejected"));

    handler(club.ledger()).handle(event("MAIL#K7M2-QX4C"), invocation);

    assertThat(mailer.arrived()).hasSize(1);
    assertThat(call.lines().getFirst()).contains("\"outcome\":\"parked\"", "\"parked\":1");
  }

  @Test
  void sendsNothingToABlockedAddressAndReportsItWithoutNamingIt() {
    club.blocking()
        .block(
            request.application().person().email(),
            new Blockage(Blockage.Reason.BOUNCE, CLOCK.instant(), "General", Optional.empty()));

    handler(club.ledger()).handle(event("MAIL#K7M2-QX4C"), invocation);

    assertThat(mailer.arrived()).extracting(Mailer.Message::to).containsExactly(Letters.REVIEWER);
    assertThat(call.lines().getFirst())
        .contains("\"outcome\":\"blocked\"", "\"blocked\":1", "\"sent\":1")
        .doesNotContain("@", "zoe", "K7M2");
    assertThat(club.mails(request.reference()))
        .extracting(LedgerEntry::state)
        .containsExactlyInAnyOrder(LedgerEntry.State.SENT, LedgerEntry.State.BLOCKED);
  }

  @Test
  void ignoresRecordsOfOtherItems() {
    DynamodbEvent.DynamodbStreamRecord bare = new DynamodbEvent.DynamodbStreamRecord();
    bare.setDynamodb(new StreamRecord());
    DynamodbEvent odd = event("REQUEST#K7M2-QX4C", "MAIL#nonsense");
    odd.setRecords(List.of(odd.getRecords().get(0), odd.getRecords().get(1), bare));

    handler(club.ledger()).handle(odd, invocation);
    handler(club.ledger()).handle(new DynamodbEvent(), invocation);

    assertThat(mailer.arrived()).isEmpty();
    assertThat(call.lines()).allMatch(line -> line.contains("\"outcome\":\"idle\""));
  }

  @Test
  void aRequestThatCannotBeReadDoesNotHoldUpTheNext() {
    Ledger poisoned = failing(new IllegalStateException("row of zoe@ile-verte.example"));

    handler(poisoned).handle(event("MAIL#CCCC-CCCC", "MAIL#K7M2-QX4C"), invocation);

    assertThat(mailer.arrived()).hasSize(2);
    assertThat(call.lines().getFirst())
        .contains("\"outcome\":\"failed\"", "\"failure\":\"java.lang.IllegalStateException")
        .doesNotContain("@");
  }

  @Test
  void failsWhenTheTableDoesNotAnswerSoThatLambdaCallsAgain() {
    Ledger down = failing(new DependencyFailure("read", "table", new IllegalStateException()));

    assertThatThrownBy(
            () -> handler(down).handle(event("MAIL#CCCC-CCCC", "MAIL#K7M2-QX4C"), invocation))
        .isInstanceOf(DependencyFailure.class);

    assertThat(mailer.arrived()).hasSize(2);
    assertThat(call.lines()).hasSize(1);
  }

  private NotifyHandler handler(Ledger ledger) {
    return new NotifyHandler(
        new SendMails(
            new SendMails.Ports(
                ledger,
                club.blockages(),
                club.requests(),
                club.waitingRequests(),
                club.suspects(),
                club.registers(),
                club.contacts(),
                club.chronicle(),
                club.proposals(),
                club.morningNotes(),
                Letters.composer(Letters.CLUB),
                mailer,
                club.quotas(),
                club.unfinished()),
            new MailLinks(() -> Token.random(random), () -> Code.random(random), Link.LIFE),
            List.of(Letters.REVIEWER),
            Optional.empty(),
            new MailboxLimit(6, 100),
            CLOCK));
  }

  private static final class UnreadNotes implements MorningNotes {
    @Override
    public Optional<Digest> digest(Reference reference) {
      return fail("reads a digest");
    }

    @Override
    public Optional<Integer> usualDays() {
      return fail("reads the waiting time");
    }
  }

  /// The ledger, except for one reference.
  private Ledger failing(RuntimeException failure) {
    return ledger(
        reference -> {
          if (reference.value().equals("CCCC-CCCC")) {
            throw failure;
          }
        });
  }

  /// The ledger, which calls a listener before each read.
  private Ledger ledger(Consumer<Reference> listener) {
    Ledger real = club.ledger();
    return new Ledger() {
      @Override
      public List<LedgerEntry> due(Reference reference) {
        listener.accept(reference);
        return real.due(reference);
      }

      @Override
      public boolean claim(LedgerEntry entry, List<Link> links, Instant now) {
        return real.claim(entry, links, now);
      }

      @Override
      public void settle(LedgerEntry entry, LedgerEntry.State state, String note, Instant now) {
        real.settle(entry, state, note, now);
      }
    };
  }

  static DynamodbEvent event(String... partitions) {
    DynamodbEvent event = new DynamodbEvent();
    event.setRecords(Arrays.stream(partitions).map(NotifyHandlerTest::woken).toList());
    return event;
  }

  private static DynamodbEvent.DynamodbStreamRecord woken(String partition) {
    StreamRecord keys = new StreamRecord();
    keys.setKeys(Map.of("pk", new AttributeValue(partition), "sk", new AttributeValue("1/x/y")));
    DynamodbEvent.DynamodbStreamRecord record = new DynamodbEvent.DynamodbStreamRecord();
    record.setDynamodb(keys);
    return record;
  }
}

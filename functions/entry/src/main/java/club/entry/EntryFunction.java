package club.entry;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Settings;
import club.core.entry.AskForEntry;
import club.core.entry.AskForFreshLink;
import club.core.entry.Doors;
import club.core.entry.EditEntry;
import club.dynamodb.DynamoAttempts;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoChronicle;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoDoors;
import club.dynamodb.DynamoEntryChanges;
import club.dynamodb.DynamoFreshLinks;
import club.dynamodb.DynamoLinks;
import club.dynamodb.DynamoProposals;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoTable;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Lambda's entry to [EntryHandler].
public final class EntryFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public EntryFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public EntryFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    Club club = settings.club();
    DynamoTable table = DynamoTable.of(environment);
    List<EmailAddress> reviewers = settings.addresses("REVIEWERS");
    EditEntry edit =
        new EditEntry(
            new EditEntry.Ports(
                new DynamoLinks(table),
                new DynamoAttempts(table),
                new DynamoRegisters(table),
                new DynamoContacts(table),
                new DynamoChronicle(table),
                new DynamoProposals(table),
                new DynamoEntryChanges(table)),
            settings.number("ENTRY_MAILS"),
            reviewers,
            club,
            clock);
    AskForEntry ask =
        new AskForEntry(
            new AskForEntry.Ports(
                new DynamoRegisters(table),
                new DynamoContacts(table),
                new DynamoBlockages(table),
                new DynamoDoors(table)),
            reviewers,
            new Doors.Limits(settings.number("ENTRY_MAILS"), settings.number("ALL_ENTRY_MAILS")),
            club,
            clock);
    AskForFreshLink fresh =
        new AskForFreshLink(
            new AskForFreshLink.Ports(
                new DynamoLinks(table),
                new DynamoRegisters(table),
                new DynamoContacts(table),
                new DynamoChronicle(table),
                new DynamoFreshLinks(table)),
            reviewers,
            club,
            clock);
    edge =
        new Edge(
            "entry",
            club,
            Origin.of(settings.text("ORIGIN_KEY")),
            new EntryHandler(edit, ask, fresh, club, clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}

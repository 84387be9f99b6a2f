package club.core.memory;

import club.core.Reference;
import club.core.entry.Confirmation;
import club.core.entry.Confirmations;
import club.core.entry.Doors;
import club.core.entry.EntryChanges;
import club.core.entry.Proposal;
import club.core.entry.Proposals;
import club.core.limit.Quota;
import club.core.limit.Quotas;
import club.core.link.Attempts;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import club.core.mail.Blockage;
import club.core.mail.Blockages;
import club.core.mail.Blocking;
import club.core.mail.Deliveries;
import club.core.mail.FreshLinks;
import club.core.mail.Ledger;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Outbox;
import club.core.mail.Resending;
import club.core.mail.Tracking;
import club.core.mail.Unfinished;
import club.core.morning.Digest;
import club.core.morning.Expiries;
import club.core.morning.MorningNotes;
import club.core.morning.Mornings;
import club.core.news.Announcements;
import club.core.register.Announcement;
import club.core.register.Chronicle;
import club.core.register.Contact;
import club.core.register.Contacts;
import club.core.register.ImportMembers;
import club.core.register.ImportedLists;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Merging;
import club.core.register.Milestone;
import club.core.register.Offering;
import club.core.register.RegisterChanges;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import club.core.register.Ruling;
import club.core.register.Until;
import club.core.request.Amendments;
import club.core.request.Decisions;
import club.core.request.ErasureLedger;
import club.core.request.Erasures;
import club.core.request.Histories;
import club.core.request.HistoryEntry;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import club.core.request.Release;
import club.core.request.Requests;
import club.core.request.Suspects;
import club.core.request.WaitingRequests;
import club.core.survey.Mending;
import club.core.survey.Survey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table in memory. Each port is a class of its own that holds this object's lock during a
/// call, so that every call is a transaction.
public final class InMemoryClub implements Storage {
  final Map<Reference, JoinRequest> requests = new LinkedHashMap<>();
  final Map<Reference, HistoryEntry> erased = new LinkedHashMap<>();
  final List<ErasureLedger.Entry> erasures = new ArrayList<>();
  Optional<String> erasureLedger = Optional.empty();
  final Map<Reference, List<HistoryEntry>> history = new LinkedHashMap<>();
  final Set<Reference> aside = new LinkedHashSet<>();
  final Map<String, Instant> quiet = new LinkedHashMap<>();
  final Map<Quota, Integer> counts = new LinkedHashMap<>();
  final Map<String, Key> keys = new LinkedHashMap<>();
  final Map<LinkName, Link> links = new LinkedHashMap<>();
  final Map<String, Tries> tries = new LinkedHashMap<>();
  final Map<MailName, Mail> mails = new TreeMap<>();
  final Map<String, Blockage> blockages = new LinkedHashMap<>();
  final Map<String, Instant> lifted = new LinkedHashMap<>();
  final Map<Reference, Member> members = new LinkedHashMap<>();
  final Map<Reference, List<RegisterEntry>> entries = new LinkedHashMap<>();
  final Map<Reference, Contact> contacts = new LinkedHashMap<>();
  final NavigableSet<LocalDate> lists = new TreeSet<>();
  final Set<Ruling> toldApart = new LinkedHashSet<>();
  final Map<Reference, List<Proposal>> proposals = new LinkedHashMap<>();
  final Map<Reference, Confirmation> confirmations = new LinkedHashMap<>();
  final Map<String, Integer> knocks = new LinkedHashMap<>();
  final Map<LocalDate, Milestone> milestones = new TreeMap<>();
  List<Offering> offerings = List.of();
  final Map<LocalDate, Announcement> announcements = new TreeMap<>();
  final Map<Reference, Digest> digests = new LinkedHashMap<>();
  Optional<LocalDate> morning = Optional.empty();
  Optional<Integer> usualDays = Optional.empty();
  long version;

  @Override
  public Intake intake() {
    return new InMemoryIntake(this);
  }

  @Override
  public Requests requests() {
    return new InMemoryRequests(this);
  }

  @Override
  public WaitingRequests waitingRequests() {
    return new InMemoryWaitingRequests(this);
  }

  @Override
  public Amendments amendments() {
    return new InMemoryAmendments(this);
  }

  @Override
  public FreshLinks freshLinks() {
    return new InMemoryFreshLinks(this);
  }

  @Override
  public Erasures erasures() {
    return new InMemoryErasures(this);
  }

  /// The ledger of erasures, which is not in the table.
  public ErasureLedger erasureLedger() {
    return new InMemoryErasureLedger(this);
  }

  @Override
  public Decisions decisions() {
    return new InMemoryDecisions(this);
  }

  @Override
  public Links links() {
    return new InMemoryLinks(this);
  }

  @Override
  public Attempts attempts() {
    return new InMemoryAttempts(this);
  }

  @Override
  public Ledger ledger() {
    return new InMemoryLedger(this);
  }

  @Override
  public Tracking tracking() {
    return new InMemoryTracking(this);
  }

  @Override
  public Unfinished unfinished() {
    return new InMemoryUnfinished(this);
  }

  @Override
  public Blockages blockages() {
    return new InMemoryBlockages(this);
  }

  @Override
  public Blocking blocking() {
    return new InMemoryBlocking(this);
  }

  @Override
  public Deliveries deliveries() {
    return new InMemoryDeliveries(this);
  }

  @Override
  public Registers registers() {
    return new InMemoryRegisters(this);
  }

  @Override
  public RegisterChanges registerChanges() {
    return new InMemoryRegisterChanges(this);
  }

  @Override
  public Merging merging() {
    return new InMemoryMerging(this);
  }

  @Override
  public Announcements announcements() {
    return new InMemoryAnnouncements(this);
  }

  @Override
  public Contacts contacts() {
    return new InMemoryContacts(this);
  }

  @Override
  public Chronicle chronicle() {
    return this::entries;
  }

  @Override
  public ImportedLists importedLists() {
    return new InMemoryImportedLists(this);
  }

  @Override
  public Proposals proposals() {
    return new InMemoryProposals(this);
  }

  @Override
  public EntryChanges entryChanges() {
    return new InMemoryEntryChanges(this);
  }

  @Override
  public Doors doors() {
    return new InMemoryDoors(this);
  }

  @Override
  public Confirmations confirmations() {
    return new InMemoryConfirmations(this);
  }

  @Override
  public Survey survey() {
    return new InMemorySurvey(this);
  }

  @Override
  public Quotas quotas() {
    return new InMemoryQuotas(this);
  }

  @Override
  public Suspects suspects() {
    return new InMemorySuspects(this);
  }

  @Override
  public Release release() {
    return new InMemoryRelease(this);
  }

  @Override
  public Mending mending() {
    return new InMemoryMending(this);
  }

  /// The import of lists into this club, on 2 March 2026.
  public ImportMembers importing() {
    return new ImportMembers(
        registers(),
        registerChanges(),
        contacts(),
        importedLists(),
        ZoneOffset.UTC,
        Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
  }

  @Override
  public Outbox outbox() {
    return new InMemoryOutbox(this);
  }

  @Override
  public Mornings mornings() {
    return new InMemoryMornings(this);
  }

  @Override
  public MorningNotes morningNotes() {
    return new InMemoryMorningNotes(this);
  }

  @Override
  public Expiries expiries() {
    return new InMemoryExpiries(this);
  }

  @Override
  public Histories histories() {
    return this::history;
  }

  @Override
  public Resending resending() {
    return new InMemoryResending(this);
  }

  /// The history of a request, oldest first.
  public synchronized List<HistoryEntry> history(Reference reference) {
    return List.copyOf(history.getOrDefault(reference, List.of()));
  }

  /// Every ledger entry of a request, in any state, by [LedgerEntry#id].
  public synchronized List<LedgerEntry> mails(Reference reference) {
    return mails.values().stream()
        .map(Mail::entry)
        .filter(entry -> entry.reference().equals(reference))
        .toList();
  }

  void add(HistoryEntry entry) {
    history.computeIfAbsent(entry.reference(), reference -> new ArrayList<>()).add(entry);
  }

  /// Adds the mails, but for an acknowledgement to an address that was sent another one.
  void addAll(JoinRequest request, List<LedgerEntry> all, Instant now, Instant quietUntil) {
    String address = request.application().person().email().fingerprint();
    boolean isQuiet = quiet.getOrDefault(address, Instant.MIN).isAfter(now);
    for (LedgerEntry mail : all) {
      if (mail.kind() != MailKind.ACKNOWLEDGEMENT) {
        add(mail);
      } else if (!isQuiet) {
        add(mail);
        quiet.put(address, quietUntil);
      }
    }
  }

  void add(LedgerEntry entry) {
    mails.put(MailName.of(entry), new Mail(entry, entry.since(), ""));
  }

  /// The changes of a member's entry, oldest first.
  public synchronized List<RegisterEntry> entries(Reference member) {
    return List.copyOf(entries.getOrDefault(member, List.of()));
  }

  void put(Reference member, Contact contact, Instant now) {
    contacts.put(member, contact);
    int asked = confirmations.containsKey(member) ? confirmations.get(member).asked() : 0;
    confirmations.put(member, new Confirmation(member, now, asked));
  }

  /// Empties the ledger of erasures.
  public synchronized void forgetErasures() {
    erasures.clear();
  }

  /// A member leaves.
  public synchronized void leave(Reference member, Until until) {
    members.computeIfPresent(member, (_, one) -> one.left(until));
  }

  /// A member names this contact.
  public synchronized void put(Reference member, Contact contact) {
    contacts.put(member, contact);
  }

  boolean isCurrent(MemberChange change) {
    return change.before().equals(Optional.ofNullable(members.get(change.after().reference())));
  }

  void change(MemberChange change) {
    Reference member = change.after().reference();
    members.put(member, change.after());
    change.contact().ifPresent(contact -> contacts.put(member, contact));
    entries.computeIfAbsent(member, reference -> new ArrayList<>()).add(change.entry());
  }

  /// An idempotency key that was used.
  record Key(String body, Reference reference, Instant expiresAt) {}

  /// Identifies a link.
  record LinkName(Link.Purpose purpose, String hash) {
    static LinkName of(Link link) {
      return new LinkName(link.purpose(), link.hash());
    }
  }

  /// Identifies a mail; ordered as in the table.
  record MailName(String reference, String id) implements Comparable<MailName> {
    static MailName of(LedgerEntry entry) {
      return new MailName(entry.reference().value(), entry.id());
    }

    @Override
    public int compareTo(MailName other) {
      int byReference = reference.compareTo(other.reference);
      return byReference == 0 ? id.compareTo(other.id) : byReference;
    }
  }

  /// A mail with what only the ledger stores.
  ///
  /// @param unfinishedSince when it was first due, came back, or was blocked
  /// @param returned the messages that the mail service gave up
  /// @param arrived the messages that arrived
  record Mail(
      LedgerEntry entry,
      Instant unfinishedSince,
      String note,
      Set<String> returned,
      Set<String> arrived) {
    Mail(LedgerEntry entry, Instant unfinishedSince, String note) {
      this(entry, unfinishedSince, note, Set.of(), Set.of());
    }

    Mail to(LedgerEntry.State state, int attempts, Instant now, String why) {
      boolean again = state == LedgerEntry.State.BLOCKED || state == LedgerEntry.State.RETURNED;
      return new Mail(
          entry(state, attempts, now, entry.returns()),
          again ? now : unfinishedSince,
          why,
          returned,
          arrived);
    }

    Mail withReturned(String messageId) {
      return knowing(with(returned, messageId), arrived);
    }

    Mail withArrived(String messageId) {
      return knowing(returned, with(arrived, messageId));
    }

    boolean cameBack(String messageId) {
      return returned.contains(messageId) && !arrived.contains(messageId);
    }

    private Mail knowing(Set<String> back, Set<String> there) {
      long returns = back.stream().filter(message -> !there.contains(message)).count();
      return new Mail(
          entry(entry.state(), entry.attempts(), entry.since(), (int) returns),
          unfinishedSince,
          note,
          back,
          there);
    }

    private static Set<String> with(Set<String> messages, String one) {
      return Stream.concat(messages.stream(), Stream.of(one)).collect(Collectors.toSet());
    }

    private LedgerEntry entry(LedgerEntry.State state, int attempts, Instant since, int returns) {
      return new LedgerEntry(
          entry.reference(),
          entry.generation(),
          entry.kind(),
          entry.recipient(),
          state,
          attempts,
          since,
          returns);
    }
  }
}

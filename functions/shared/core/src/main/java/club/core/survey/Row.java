package club.core.survey;

import club.core.Reference;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One row of the table, raw and parsed.
///
/// @param partition its partition key
/// @param sort its sort key
/// @param texts every text and number in it, except the key
/// @param content what it is
public record Row(String partition, String sort, List<Text> texts, Content content) {
  private static final Pattern TOKEN =
      Pattern.compile("(?<![A-Za-z0-9])[a-z2-7]{26}(?![A-Za-z0-9])");

  public Row {
    texts = List.copyOf(texts);
  }

  /// Its key as a text that may be printed: without an address, which a sound key never holds, and
  /// without anything of a token's shape.
  public String name() {
    String key = partition + " " + sort;
    return key.contains("@") ? "a key with an address" : TOKEN.matcher(key).replaceAll("…");
  }

  /// Each run of letters and digits in this text that has the shape of a token. Few are tokens:
  /// people type words of that shape too.
  public static Stream<Token> tokens(String text) {
    return TOKEN.matcher(text).results().map(found -> new Token(found.group()));
  }

  /// Whether it has this attribute.
  public boolean has(String attribute) {
    return texts.stream().anyMatch(text -> text.path().equals(attribute));
  }

  @Override
  public String toString() {
    return "Row[" + name() + "]";
  }

  /// A text somewhere in a row.
  ///
  /// @param path the names of the attributes that lead to it, separated by dots
  public record Text(String path, String value) {
    @Override
    public String toString() {
      return "Text[" + path + "]";
    }
  }

  /// What a row is.
  public sealed interface Content {
    /// A request in its present state.
    record Asked(JoinRequest request) implements Content {}

    /// A request that was erased, by its last history entry.
    record Erased(HistoryEntry last) implements Content {}

    /// A request that is kept aside, since a program seems to have sent it.
    record Suspected(JoinRequest request) implements Content {}

    /// A transition of a request.
    record Happened(HistoryEntry entry) implements Content {}

    /// A mail of the ledger.
    record Mailed(LedgerEntry entry) implements Content {}

    /// A link.
    record Linked(Link link) implements Content {}

    /// An idempotency key that was used.
    record Used(Reference reference, Instant expiresAt) implements Content {}

    /// The version of the list.
    record Version(long number) implements Content {}

    /// A member.
    record Listed(Member member) implements Content {}

    /// A change of a member's entry.
    record Registered(RegisterEntry entry) implements Content {}

    /// A news post as it was last published.
    record Announced(Announcement announcement) implements Content {}

    /// What a member proposed.
    record Proposed(Proposal proposal) implements Content {}

    /// A row of a known kind that no check compares.
    record Aside() implements Content {}

    /// A row of an unknown kind.
    record Unknown() implements Content {}

    /// A row that cannot be read.
    ///
    /// @param reason names the attribute, never its value
    record Unreadable(String reason) implements Content {}
  }
}

package club.stack.doctor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The policy of a domain for mail that fails authentication. See [RFC 7489,
/// 6.3](https://www.rfc-editor.org/rfc/rfc7489#section-6.3).
sealed interface Dmarc {
  /// What a receiver does with a mail that fails.
  enum Policy {
    NONE("they arrive, more often in spam"),
    QUARANTINE("they go to spam"),
    REJECT("receivers reject them");

    private final String effect;

    Policy(String effect) {
      this.effect = effect;
    }

    private static Optional<Policy> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// A clause about mails that fail.
    String effect() {
      return effect;
    }

    /// As a record writes it.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The policy in force; without a record, what receivers do by default.
  default Policy policy() {
    return Policy.NONE;
  }

  /// Whether the signature must name the very domain of From (`adkim=s`).
  default boolean isDkimStrict() {
    return false;
  }

  /// Whether the return path must be in the very domain of From (`aspf=s`).
  default boolean isSpfStrict() {
    return false;
  }

  /// No record.
  record Absent() implements Dmarc {}

  /// A record that receivers ignore.
  ///
  /// @param at the name of the record
  /// @param reason a clause: "it has …"
  record Unusable(DomainName at, String reason) implements Dmarc {}

  /// A record that receivers follow.
  ///
  /// @param at the name of the record
  /// @param policy the one for the domain that was looked up (`p`, or `sp`)
  record Followed(DomainName at, Policy policy, boolean isDkimStrict, boolean isSpfStrict)
      implements Dmarc {}

  /// Looks it up as receivers do ([RFC 7489,
  /// 6.6.3](https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3)): at the domain, then at the
  /// organisation's. Only a public list says which parent is the organisation's; here every parent
  /// of two labels or more is queried, the nearest first.
  ///
  /// @throws club.stack.StackProblem when the DNS does not answer
  static Dmarc of(DomainName from, Dns dns) {
    for (DomainName domain : from.withParents()) {
      DomainName at = new DomainName("_dmarc." + domain);
      List<String> records =
          dns.records(at, Dns.RecordType.TXT).stream().filter(Dmarc::isMeant).toList();
      if (records.size() > 1) {
        return new Unusable(at, "it has %d records instead of one".formatted(records.size()));
      }
      if (records.size() == 1) {
        return read(at, records.getFirst(), domain.equals(from));
      }
    }
    return new Absent();
  }

  /// Whether a TXT record is meant as DMARC: receivers skip others of the name (6.6.3).
  private static boolean isMeant(String text) {
    return text.split(";", -1)[0].replace(" ", "").equals("v=DMARC1");
  }

  private static Dmarc read(DomainName at, String text, boolean isOwn) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : text.toLowerCase(Locale.ROOT).split(";", -1)) {
      String[] pair = tag.split("=", 2);
      if (pair.length == 2) {
        tags.putIfAbsent(pair[0].strip(), pair[1].strip());
      }
    }
    // A record that requests reports counts as p=none if its policy is unknown (6.6.3, step 6).
    Optional<Policy> policy =
        Policy.of(tags.getOrDefault("p", ""))
            .or(() -> tags.containsKey("rua") ? Optional.of(Policy.NONE) : Optional.empty());
    return policy
        .<Dmarc>map(
            own ->
                new Followed(
                    at,
                    isOwn ? own : Policy.of(tags.getOrDefault("sp", "")).orElse(own),
                    tags.getOrDefault("adkim", "r").equals("s"),
                    tags.getOrDefault("aspf", "r").equals("s")))
        .orElseGet(() -> new Unusable(at, "it has no policy (p=none, quarantine or reject)"));
  }
}

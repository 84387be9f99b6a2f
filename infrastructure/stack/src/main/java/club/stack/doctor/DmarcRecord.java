package club.stack.doctor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the owner of a domain tells receivers to do with mail that only pretends to come from it.
/// See [RFC 7489, 6.3](https://www.rfc-editor.org/rfc/rfc7489#section-6.3).
///
/// @param policy for the domain itself (`p`)
/// @param subdomains for the domains under it (`sp`, else `p`)
/// @param isDkimStrict whether the signature must name the very domain of From (`adkim=s`)
/// @param isSpfStrict whether the return path must be in the very domain of From (`aspf=s`)
record DmarcRecord(Policy policy, Policy subdomains, boolean isDkimStrict, boolean isSpfStrict) {
  /// What a receiver does with a mail that fails.
  enum Policy {
    NONE("deliver it"),
    QUARANTINE("treat it as suspicious"),
    REJECT("refuse it");

    private final String effect;

    Policy(String effect) {
      this.effect = effect;
    }

    /// In words: "receivers are told to …".
    String effect() {
      return effect;
    }

    /// As the record writes it.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Policy> of(String word) {
      return List.of(values()).stream()
          .filter(each -> each.word().equalsIgnoreCase(word))
          .findFirst();
    }
  }

  /// Whether a TXT record means to be one: other records under the name are passed over (6.6.3).
  static boolean isMeant(String text) {
    return text.split(";", -1)[0].replace(" ", "").equals("v=DMARC1");
  }

  /// Reads a record that [#isMeant].
  ///
  /// @return empty when receivers pass it over: it has no policy that they know, and asks for no
  ///   reports either (6.6.3, step 6)
  static Optional<DmarcRecord> read(String text) {
    Map<String, String> tags = tags(text);
    Optional<Policy> stated = Policy.of(tags.getOrDefault("p", ""));
    Optional<Policy> policy =
        stated.isEmpty() && tags.containsKey("rua") ? Optional.of(Policy.NONE) : stated;
    return policy.map(
        own ->
            new DmarcRecord(
                own,
                Policy.of(tags.getOrDefault("sp", "")).orElse(own),
                tags.getOrDefault("adkim", "r").equals("s"),
                tags.getOrDefault("aspf", "r").equals("s")));
  }

  private static Map<String, String> tags(String text) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : text.split(";", -1)) {
      String[] pair = tag.split("=", 2);
      if (pair.length == 2) {
        tags.putIfAbsent(
            pair[0].strip().toLowerCase(Locale.ROOT), pair[1].strip().toLowerCase(Locale.ROOT));
      }
    }
    return tags;
  }
}

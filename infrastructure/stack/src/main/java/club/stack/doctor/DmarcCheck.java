package club.stack.doctor;

import club.stack.doctor.Dns.RecordType;
import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether mails pass DMARC: the sender's domain has a record, and what SES signs is in the domain
/// that readers see in From ("aligned"). See [RFC 7489,
/// 3.1](https://www.rfc-editor.org/rfc/rfc7489#section-3.1) and [DMARC with
/// SES](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html). The return
/// path does not count: it is SES's own, and a forwarded mail loses it.
///
/// Relaxed alignment compares the organisations' domains, which only a public list identifies. Here
/// the domain that SES has verified stands for the organisation's, since nobody verifies `fr` or
/// `co.uk`.
///
/// @param contact the mailbox for reports, in the proposed record
record DmarcCheck(Sender sender, Dns dns, String contact) {
  /// What receivers do with mails that fail, by policy.
  private static final Map<String, String> EFFECTS =
      Map.of(
          "none", "they arrive, more often in spam",
          "quarantine", "they go to spam",
          "reject", "receivers reject them");

  /// A part of the sentence, and its remedy; empty when nothing is to do.
  private record Part(String clause, String remedy) {}

  /// Looks the record up as receivers do ([RFC 7489,
  /// 6.6.3](https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3)): at the domain, then at the
  /// organisation's. Only a public list says which parent is the organisation's; here every parent
  /// of two labels or more is queried, the nearest first.
  ///
  /// @throws club.stack.StackProblem when the DNS does not answer
  Finding finding() {
    for (DomainName domain : sender.domain().withParents()) {
      DomainName at = new DomainName("_dmarc." + domain);
      List<String> records =
          dns.records(at, RecordType.TXT).stream().filter(DmarcCheck::isMeant).toList();
      if (records.size() > 1) {
        return unusable(at, "it has %d records instead of one".formatted(records.size()));
      }
      if (records.size() == 1) {
        return found(at, tags(records.getFirst()), domain.equals(sender.domain()));
      }
    }
    Part absent =
        new Part(
            "%s has no record, so large providers trust its mails less".formatted(sender.domain()),
            "> Add a record to the DNS; p=none only asks for reports:\n"
                + proposed(new DomainName("_dmarc." + sender.domain())));
    return finding(absent, alignment("none", false));
  }

  /// Whether a TXT record is meant as DMARC: receivers skip others of the name (6.6.3).
  private static boolean isMeant(String text) {
    return text.split(";", -1)[0].replace(" ", "").equals("v=DMARC1");
  }

  /// See [RFC 7489, 6.3](https://www.rfc-editor.org/rfc/rfc7489#section-6.3).
  private static Map<String, String> tags(String text) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : text.toLowerCase(Locale.ROOT).split(";", -1)) {
      String[] pair = tag.split("=", 2);
      if (pair.length == 2) {
        tags.putIfAbsent(pair[0].strip(), pair[1].strip());
      }
    }
    return tags;
  }

  /// @param isOwn whether the record is the domain's own, and not its organisation's
  private Finding found(DomainName at, Map<String, String> tags, boolean isOwn) {
    // A record that requests reports counts as p=none if its policy is unknown (6.6.3, step 6).
    Optional<String> own =
        policy(tags, "p").or(() -> Optional.of("none").filter(_ -> tags.containsKey("rua")));
    if (own.isEmpty()) {
      return unusable(at, "it has no policy (p=none, quarantine or reject)");
    }
    String policy = isOwn ? own.get() : policy(tags, "sp").orElse(own.get());
    return finding(
        new Part("p=%s at %s".formatted(policy, at), ""),
        alignment(policy, tags.getOrDefault("adkim", "r").equals("s")));
  }

  private static Optional<String> policy(Map<String, String> tags, String tag) {
    return Optional.ofNullable(tags.get(tag)).filter(EFFECTS::containsKey);
  }

  private Finding unusable(DomainName at, String reason) {
    Part ignored =
        new Part(
            "Receivers ignore %s, since %s".formatted(at, reason),
            "> Keep one record under that name, for example:\n" + proposed(at));
    return finding(ignored, alignment("none", false));
  }

  private String proposed(DomainName at) {
    return "= TXT %s \"v=DMARC1; p=none; rua=mailto:%s\"\n".formatted(at, contact);
  }

  private static Finding finding(Part dmarc, Part alignment) {
    String sentence = "%s; %s.\n".formatted(dmarc.clause(), alignment.clause());
    String remedies = dmarc.remedy() + alignment.remedy();
    return remedies.isEmpty() ? new Settled(sentence) : new ToDo(sentence + remedies);
  }

  /// @param isStrict whether the signature must name the very domain of From (`adkim=s`)
  private Part alignment(String policy, boolean isStrict) {
    String effect = EFFECTS.getOrDefault(policy, "");
    Optional<DomainName> signature = sender.signature();
    Optional<SesIdentity> verified = sender.closestDomain();
    if (signature.isPresent()) {
      DomainName signed = signature.get();
      return isStrict && !signed.equals(sender.domain())
          ? new Part(
              "mails fail, signed d=%s: %s".formatted(signed, effect),
              "> Take adkim=s out of the DMARC record, or send from @%s.\n".formatted(signed))
          : new Part("mails pass, signed d=%s".formatted(signed), "");
    }
    if (verified.isPresent()) {
      String domain = verified.get().name();
      return new Part(
          "mails fail while SES does not sign for %s: %s".formatted(domain, effect),
          "> Have SES sign for %s, as said above.\n".formatted(domain));
    }
    return new Part(
        "mails fail, signed d=amazonses.com: " + effect,
        """
        > Give the stack the domain, not only the address; then run this again, for the records to \
        add to the DNS:
        $ {deploy} MailDomain=%s
        """
            .formatted(sender.domain()));
  }
}

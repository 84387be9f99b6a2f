package club.stack.doctor;

import club.stack.doctor.Finding.Settled;
import club.stack.doctor.Finding.ToDo;
import java.util.Optional;

/// Whether mails pass DMARC: the sender's domain has a record, and what SES signs, or the return
/// path, is in the domain that readers see in From ("aligned"). See [RFC 7489,
/// 3.1](https://www.rfc-editor.org/rfc/rfc7489#section-3.1), [DMARC with
/// SES](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html) and [Custom
/// MAIL FROM](https://docs.aws.amazon.com/ses/latest/dg/mail-from.html).
///
/// Relaxed alignment compares the organisations' domains, which only a public list identifies. Here
/// the domain that SES has verified stands for the organisation's, since nobody verifies `fr` or
/// `co.uk`.
///
/// @param contact the mailbox for reports, in the proposed record
record DmarcCheck(Sender sender, Dmarc dmarc, String contact) {
  private static final String FORWARDED = " alone, and fail where somebody forwards them";

  /// A part of the sentence, and its remedy; empty when nothing is to do.
  private record Part(String clause, String remedy) {}

  Finding finding() {
    Part record = record();
    Part alignment = alignment();
    Part returnPath = returnPath();
    String sentence =
        "%s; %s.%s\n".formatted(record.clause(), alignment.clause(), returnPath.clause());
    String remedies = record.remedy() + alignment.remedy() + returnPath.remedy();
    return remedies.isEmpty() ? new Settled(sentence) : new ToDo(sentence + remedies);
  }

  private Part record() {
    return switch (dmarc) {
      case Dmarc.Followed(DomainName at, Dmarc.Policy policy, _, _) ->
          new Part("p=%s at %s".formatted(policy.word(), at), "");
      case Dmarc.Absent() ->
          new Part(
              "%s has no record, so large providers trust its mails less"
                  .formatted(sender.domain()),
              "> Add a record to the DNS; p=none only asks for reports:\n"
                  + proposed(new DomainName("_dmarc." + sender.domain())));
      case Dmarc.Unusable(DomainName at, String reason) ->
          new Part(
              "Receivers ignore %s, since %s".formatted(at, reason),
              "> Keep one record under that name, for example:\n" + proposed(at));
    };
  }

  private String proposed(DomainName at) {
    return "= TXT %s \"v=DMARC1; p=none; rua=mailto:%s\"\n".formatted(at, contact);
  }

  private Part alignment() {
    Optional<DomainName> signature =
        sender.signature().filter(domain -> aligns(domain, dmarc.isDkimStrict()));
    if (signature.isPresent()) {
      return new Part("mails pass, signed d=%s".formatted(signature.get()), "");
    }
    return sender
        .closest()
        .filter(SesIdentity::isReturnPathReady)
        .flatMap(SesIdentity::returnPath)
        .filter(domain -> aligns(domain, dmarc.isSpfStrict()))
        .map(path -> new Part("mails pass by the return path " + path + FORWARDED, ""))
        .orElseGet(() -> failing(dmarc.policy().effect()));
  }

  private boolean aligns(DomainName authenticated, boolean isStrict) {
    DomainName verified = sender.closestDomain().map(SesIdentity::domain).orElse(sender.domain());
    return isStrict
        ? authenticated.equals(sender.domain())
        : authenticated.isWithin(verified) && sender.domain().isWithin(verified);
  }

  private Part failing(String effect) {
    if (sender.signature().isPresent()) {
      DomainName signed = sender.signature().get();
      return new Part(
          "mails fail, signed d=%s: %s".formatted(signed, effect),
          "> Take adkim=s out of the DMARC record, or send from @%s.\n".formatted(signed));
    }
    if (sender.closestDomain().isPresent()) {
      String domain = sender.closestDomain().get().name();
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

  /// About a custom return path that SES cannot use yet.
  private Part returnPath() {
    Optional<SesIdentity> closest = sender.closest().filter(each -> !each.isReturnPathReady());
    Optional<DomainName> path = closest.flatMap(SesIdentity::returnPath);
    if (path.isEmpty()) {
      return new Part("", "");
    }
    return new Part(
        (" SES has not found the records of the return path %s (%s): it uses its own domain, or"
                + " rejects the mails, depending on the setting of the identity.")
            .formatted(path.get(), closest.get().mailFrom().mailFromDomainStatusAsString()),
        """
        > Add the return path's two records to the DNS:
        = MX %1$s 10 feedback-smtp.{region}.amazonses.com
        = TXT %1$s "v=spf1 include:amazonses.com ~all"
        """
            .formatted(path.get()));
  }
}

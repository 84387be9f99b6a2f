package club.stack.doctor;

import club.stack.doctor.DmarcRecord.Policy;
import club.stack.doctor.Step.Say;
import java.util.Optional;

/// Whether what SES signs, or the return path, names the domain that readers see in From: without
/// it DMARC fails, however valid the signature is. See [RFC 7489,
/// 3.1](https://www.rfc-editor.org/rfc/rfc7489#section-3.1).
///
/// Relaxed alignment asks for one organisation's domain. It is known by a public list alone; here
/// the domain that SES has verified stands for it, since nobody verifies `fr` or `co.uk`: what lies
/// within it is one organisation's.
///
/// @param address that mails come from
record AlignmentCheck(Ses ses, Dns dns, Commands commands, String address) implements Check {
  /// How DMARC judges a mail, by what is true of the sender now.
  private record Alignment(Optional<Domain> signature, Optional<Domain> returnPath) {
    static Alignment of(Sender sender, boolean isDkimStrict, boolean isSpfStrict) {
      return new Alignment(
          sender.signature().filter(domain -> aligns(sender, domain, isDkimStrict)),
          sender.returnPath().filter(domain -> aligns(sender, domain, isSpfStrict)));
    }

    private static boolean aligns(Sender sender, Domain authenticated, boolean isStrict) {
      Domain verified = sender.closestDomain().map(Identity::domain).orElse(sender.from());
      return isStrict
          ? authenticated.equals(sender.from())
          : authenticated.isWithin(verified) && sender.from().isWithin(verified);
    }
  }

  @Override
  public String title() {
    return "Alignment (DMARC)";
  }

  @Override
  public Finding look() {
    Sender sender = Sender.of(address, ses);
    return switch (Dmarc.of(sender.from(), dns)) {
      case Dmarc.Published(_, Policy policy, DmarcRecord record) ->
          judge(
              sender,
              Alignment.of(sender, record.isDkimStrict(), record.isSpfStrict()),
              Optional.of(policy));
      case Dmarc.Absent(), Dmarc.Unusable _ ->
          judge(sender, Alignment.of(sender, false, false), Optional.empty());
    };
  }

  private Finding judge(Sender sender, Alignment alignment, Optional<Policy> policy) {
    if (alignment.signature().isPresent()) {
      return Finding.done(
          "Mails from %s are signed d=%s: aligned."
              .formatted(sender.from(), alignment.signature().get()));
    }
    if (alignment.returnPath().isPresent()) {
      return Finding.done(
          "Aligned by the return path %s alone: a mail that somebody forwards fails."
              .formatted(alignment.returnPath().get()));
    }
    return fails(sender, policy);
  }

  private Finding fails(Sender sender, Optional<Policy> policy) {
    String signature = sender.signature().map(Domain::name).orElse("amazonses.com");
    String meaning =
        "Mails from %s are signed d=%s: not aligned, so DMARC fails. %s"
            .formatted(sender.from(), signature, consequence(policy));
    if (sender.signature().isPresent()) {
      return Finding.toDo(
          meaning,
          new Say("Take adkim=s out of the DMARC record, or send from @%s.".formatted(signature)));
    }
    return sender
        .closestDomain()
        .map(
            domain ->
                Finding.toDo(
                    meaning, new Say("Let %s be signed for, as above.".formatted(domain.name()))))
        .orElseGet(() -> Finding.toDo(meaning, verifyTheDomain(sender)));
  }

  private Step[] verifyTheDomain(Sender sender) {
    return new Step[] {
      new Say(
          "Give the stack the domain, not only the address; then run this again, for the records"
              + " to add to the DNS:"),
      commands.deploy("MailDomain", sender.from().name())
    };
  }

  private static String consequence(Optional<Policy> policy) {
    return policy
        .map(
            known ->
                switch (known) {
                  case REJECT -> "With p=reject, receivers drop the mails.";
                  case QUARANTINE -> "With p=quarantine, the mails go to spam.";
                  case NONE -> "With p=none they arrive, more often in spam.";
                })
        .orElse("They arrive, more often in spam.");
  }
}

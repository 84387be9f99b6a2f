package club.stack.doctor;

import club.stack.doctor.Identity.ReturnPath;
import club.stack.doctor.Step.AddRecord;
import club.stack.doctor.Step.Say;

/// Whether a custom MAIL FROM domain, where one was chosen, is in the DNS. None is needed where the
/// signature aligns. See [Custom MAIL
/// FROM](https://docs.aws.amazon.com/ses/latest/dg/mail-from.html).
///
/// @param address that mails come from
record ReturnPathCheck(Ses ses, String region, String address) implements Check {
  @Override
  public String title() {
    return "Return path (MAIL FROM)";
  }

  @Override
  public Finding look() {
    return Sender.of(address, ses)
        .identity()
        .flatMap(Identity::returnPath)
        .map(this::chosen)
        .orElseGet(() -> Finding.done("SES's own, amazonses.com: enough where DKIM aligns."));
  }

  private Finding chosen(ReturnPath path) {
    if (path.isReady()) {
      return Finding.done(path.domain() + " is in use.");
    }
    return Finding.toDo(
        "SES has not found the records of %s (%s): it uses its own domain, or refuses the mails, as"
                .formatted(path.domain(), path.status())
            + " the identity is set.",
        new Say("Add two records to the DNS:"),
        new AddRecord(
            "MX", path.domain().name(), "10 feedback-smtp.%s.amazonses.com".formatted(region)),
        new AddRecord("TXT", path.domain().name(), "\"v=spf1 include:amazonses.com ~all\""));
  }
}

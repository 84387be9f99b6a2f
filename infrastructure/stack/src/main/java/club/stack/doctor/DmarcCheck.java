package club.stack.doctor;

import club.stack.doctor.Step.AddRecord;
import club.stack.doctor.Step.Say;

/// Whether the sender's domain tells receivers what to do with mail that pretends to come from it.
/// See [RFC 7489](https://www.rfc-editor.org/rfc/rfc7489) and [DMARC with
/// SES](https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html).
///
/// @param address that mails come from
/// @param contact who gets the reports, in the record that is proposed
record DmarcCheck(Dns dns, String address, String contact) implements Check {
  @Override
  public String title() {
    return "DMARC policy";
  }

  @Override
  public Finding look() {
    Domain from = Domain.of(address);
    return switch (Dmarc.of(from, dns)) {
      case Dmarc.Published(Domain at, DmarcRecord.Policy policy, _) ->
          Finding.done(
              "%s says p=%s: receivers are told to %s when a mail fails."
                  .formatted(at, policy.word(), policy.effect()));
      case Dmarc.Absent() ->
          Finding.toDo(
              "%s has none: large mail providers trust its mails less.".formatted(from),
              new Say("Add a record to the DNS; p=none only asks for reports:"),
              proposed(new Domain("_dmarc." + from)));
      case Dmarc.Unusable(Domain at, String reason) ->
          Finding.toDo(
              "Receivers pass over what %s says: %s.".formatted(at, reason),
              new Say("Leave one record under that name, for example:"),
              proposed(at));
    };
  }

  private AddRecord proposed(Domain at) {
    return new AddRecord(
        "TXT", at.name(), "\"v=DMARC1; p=none; rua=mailto:%s\"".formatted(contact));
  }
}

package club.stack.doctor;

import club.stack.doctor.DmarcRecord.Policy;
import java.util.List;

/// What holds for mail from a domain.
sealed interface Dmarc {
  /// No record: receivers are told nothing.
  record Absent() implements Dmarc {}

  /// There is something, and receivers pass it over.
  ///
  /// @param at the name it is under
  /// @param reason a clause: "it has …"
  record Unusable(Domain at, String reason) implements Dmarc {}

  /// A record that receivers follow.
  ///
  /// @param at the name the record is under
  /// @param policy the one that holds for the domain that was asked for
  record Published(Domain at, Policy policy, DmarcRecord record) implements Dmarc {}

  /// Looks it up as receivers do ([RFC 7489,
  /// 6.6.3](https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3)): under the domain, then under
  /// the organisation's. Which of the parents is the organisation's is known by a public list
  /// alone; here every parent of two labels or more is asked, the nearest first.
  ///
  /// @throws club.stack.StackProblem when the DNS does not answer
  static Dmarc of(Domain from, Dns dns) {
    for (Domain domain : from.withParents()) {
      Domain at = new Domain("_dmarc." + domain);
      List<String> records =
          dns.records(at, Dns.Type.TXT).stream().filter(DmarcRecord::isMeant).toList();
      if (records.size() > 1) {
        return new Unusable(at, "it has %d records instead of one".formatted(records.size()));
      }
      if (records.size() == 1) {
        return DmarcRecord.read(records.getFirst())
            .<Dmarc>map(
                record ->
                    new Published(
                        at, domain.equals(from) ? record.policy() : record.subdomains(), record))
            .orElseGet(() -> new Unusable(at, "it has no policy (p=none, quarantine or reject)"));
      }
    }
    return new Absent();
  }
}

package club.local.command;

import club.core.CrashReports;
import club.core.EmailAddress;
import club.core.logo.ProposedLogos;
import club.core.mail.Unblock;
import club.core.register.ImportMembers;
import club.core.request.Erase;
import club.core.request.ErasureLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// A club as a command reaches it, with the operator's rights.
///
/// @param erasures the ledger of erasures
/// @param logos those that members propose
/// @param publish its function `publish`
/// @param bounces the mail service's own list
/// @param reviewers the mailboxes that decide
/// @param quiet how long an address that was sent an acknowledgement is sent no other
/// @param zone where the club's days begin
/// @param clock the club's clock: on one machine it may have been moved
public record OpenClub(
    Store store,
    ErasureLedger erasures,
    ProposedLogos logos,
    CrashReports crashReports,
    PublishCall publish,
    BounceList bounces,
    List<EmailAddress> reviewers,
    Duration quiet,
    ZoneId zone,
    Clock clock) {
  public OpenClub {
    reviewers = List.copyOf(reviewers);
  }

  ImportMembers importing() {
    return new ImportMembers(
        store.registers(),
        store.registerChanges(),
        store.contacts(),
        store.importedLists(),
        zone,
        clock);
  }

  Erase erase() {
    return new Erase(
        new Erase.Ports(
            store.requests(), store.registers(), store.contacts(), store.erasures(), erasures),
        clock);
  }

  Unblock unblock() {
    return new Unblock(
        store.blocking(),
        store.blockages(),
        store.unfinished(),
        store.requests(),
        store.contacts(),
        clock);
  }
}

package club.local.mail;

import club.local.http.Reply;
import java.util.List;

/// The mailbox for people.
final class MailboxPage {
  private final List<Mail> mails;

  MailboxPage(List<Mail> mails) {
    this.mails = List.copyOf(mails);
  }

  Reply list() {
    return Reply.html(200, "mails: " + mails.size());
  }

  Reply mail(Mail mail) {
    return Reply.html(200, mail.id());
  }
}

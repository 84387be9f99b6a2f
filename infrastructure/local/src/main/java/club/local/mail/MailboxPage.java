package club.local.mail;

import club.local.http.Reply;
import club.local.mail.OpenMail.FileLink;
import club.local.templates.StaticTemplates;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The mailbox for people: the list, and beside it the mail that is being read.
final class MailboxPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private final List<Mail> mails;
  private final DateTimeFormatter when;

  /// @param mails oldest first
  MailboxPage(List<Mail> mails, ZoneId zone) {
    this.mails = List.copyOf(mails);
    this.when = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.FRENCH).withZone(zone);
  }

  Reply list() {
    return page(null, null);
  }

  Reply mail(Mail mail, boolean asText) {
    return page(mail, open(mail, !asText && mail.html().isPresent()));
  }

  private Reply page(@Nullable Mail current, @Nullable OpenMail open) {
    List<MailboxView.Row> rows =
        mails.reversed().stream().map(mail -> row(mail, mail.equals(current))).toList();
    MailboxView view = new MailboxView(rows, NextStep.after(mails), open);
    return Reply.html(200, new StaticTemplates().mailbox(view).render())
        .with("Content-Security-Policy", POLICY)
        .with("Referrer-Policy", "no-referrer");
  }

  private MailboxView.Row row(Mail mail, boolean isOpen) {
    return new MailboxView.Row(
        MailboxPages.href(mail),
        subject(mail),
        String.join(", ", mail.to()),
        mail.at().toString(),
        when.format(mail.at()),
        isOpen);
  }

  private OpenMail open(Mail mail, boolean isHtmlShown) {
    return new OpenMail(
        mail.id(),
        MailboxPages.href(mail),
        subject(mail),
        mail.from(),
        String.join(", ", mail.to()),
        String.join(", ", mail.replyTo()),
        mail.at().toString(),
        when.format(mail.at()),
        mail.html().isPresent(),
        isHtmlShown,
        LinkedText.of(mail.text().orElse("")),
        attachments(mail),
        mail.headers());
  }

  private static List<FileLink> attachments(Mail mail) {
    List<FileLink> links = new ArrayList<>();
    for (Mail.Attachment file : mail.attachments()) {
      String href = MailboxPages.href(mail) + "/attachments/" + links.size();
      links.add(new FileLink(href, file.name(), file.bytes().length / 1024 + 1 + " Kio"));
    }
    return links;
  }

  private static String subject(Mail mail) {
    return mail.subject().isEmpty() ? "(sans objet)" : mail.subject();
  }
}

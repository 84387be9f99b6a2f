package club.notify;

import club.core.Bytes;
import club.core.Club;
import club.core.EmailAddress;
import club.core.mail.Composer;
import club.core.mail.MailLabel;
import club.core.mail.Mailer;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// Writes mails as MIME: `multipart/alternative` of text and HTML, UTF-8, quoted-printable.
///
/// It writes neither `Message-ID` nor `Date`: SES sets both. The rest depends on the letter and the
/// settings alone, so equal letters give the same bytes.
public final class MimeComposer implements Composer {
  private final Club club;
  private final EmailAddress from;
  private final ReviewMail review;
  private final AcknowledgementMail acknowledgement;
  private final FreshMail fresh;
  private final WithdrawalMail withdrawal;
  private final DecisionMail decision;
  private final ReceiptMail receipt;
  private final EntryMail entry;
  private final ProposalMail proposal;
  private final LogoMail logo;
  private final ChangedMail changed;
  private final AnnouncementMail announcement;
  private final DigestMail digest;
  private final EscalationMail escalation;
  private final ExpiryMail expiry;

  /// Writes the mails of this club.
  ///
  /// @param site the public site's address, without a slash at its end
  /// @param from the address that mails come from
  public MimeComposer(Club club, String site, EmailAddress from) {
    SiteLinks links = new SiteLinks(site);
    this.club = club;
    this.from = from;
    this.review = new ReviewMail(club, links);
    this.acknowledgement = new AcknowledgementMail(club, links);
    this.fresh = new FreshMail(club, links);
    this.withdrawal = new WithdrawalMail(club);
    this.decision = new DecisionMail(club, links);
    this.receipt = new ReceiptMail(club, links);
    this.entry = new EntryMail(club, links);
    this.proposal = new ProposalMail(club, links);
    this.logo = new LogoMail(club, links);
    this.changed = new ChangedMail(club, links);
    this.announcement = new AnnouncementMail(club, links);
    this.digest = new DigestMail(club);
    this.escalation = new EscalationMail(club);
    this.expiry = new ExpiryMail(club, links);
  }

  @Override
  public Mailer.Message compose(Letter letter) {
    Mail mail =
        switch (letter.entry().kind()) {
          case REVIEW ->
              letter.about() instanceof About.Requests(List<Letter> letters)
                  ? review.write(letters)
                  : review.write(letter);
          case ACKNOWLEDGEMENT -> acknowledgement.write(letter);
          case FRESH -> fresh.write(letter);
          case WITHDRAWAL -> withdrawal.write(letter);
          case DECISION -> decision.write(letter);
          case RECEIPT -> receipt.write(letter);
          case DOOR, ENTRY, STILL_RIGHT -> entry.write(letter);
          case PROPOSAL, ANSWER -> proposal.write(letter);
          case LOGO -> logo.write(letter);
          case CHANGED -> changed.write(letter);
          case ANNOUNCEMENT -> announcement.write(letter);
          case DIGEST -> digest.write(letter);
          case ESCALATION -> escalation.write(letter);
          case WARNING, LAST_WARNING, STAFF_WARNING, LAST_STAFF_WARNING, EXPIRY, EXPIRY_RECEIPT ->
              expiry.write(letter);
        };
    return new Mailer.Message(from, letter.to(), mime(mail, letter));
  }

  private Bytes mime(Mail mail, Letter letter) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
      head(message, mail, letter);
      message.setDataHandler(body(mail));
      message.saveChanges();
      message.removeHeader("Message-ID");
      message.removeHeader("Date");
      message.writeTo(bytes);
      return Bytes.of(bytes.toByteArray());
    } catch (MessagingException impossible) {
      throw new IllegalStateException("A checked letter can always be written.", impossible);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void head(MimeMessage message, Mail mail, Letter letter)
      throws MessagingException, IOException {
    message.setFrom(new InternetAddress(from.value(), oneLine(club.programme()), "UTF-8"));
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value()));
    message.setReplyTo(new InternetAddress[] {new InternetAddress(club.contact().value())});
    message.setSubject(oneLine(Foreign.plain(mail.subject())), "UTF-8");
    message.setHeader("Content-Language", mail.language().code());
    // RFC 3834: machines do not reply. Exchange obeys the second header.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    // SES quotes it in its reports about the mail.
    message.setHeader(MailLabel.HEADER, MailLabel.of(letter.entry()).text());
  }

  private DataHandler body(Mail mail) throws MessagingException, IOException {
    Wording wording = Wording.of(club, mail.language());
    FixedMultipart alternative = new FixedMultipart("alternative");
    alternative.addBodyPart(part(TextPart.of(mail, wording), "plain"));
    alternative.addBodyPart(part(HtmlPart.of(mail, wording), "html"));
    return alternative.written();
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                text.getBytes(StandardCharsets.UTF_8), "text/" + subtype + "; charset=UTF-8")));
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /// Replaces line ends by spaces, so that a name cannot end a header.
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
  }
}

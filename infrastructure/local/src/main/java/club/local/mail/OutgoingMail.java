package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.http.Form;
import club.local.template.PseudoParameters;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;

/// A mail on its way out, with the mailboxes that it goes to.
final class OutgoingMail {
  private final MimeMessage message;
  private final List<String> recipients;
  private final Optional<String> source;

  private OutgoingMail(MimeMessage message, List<String> recipients, Optional<String> source) {
    this.message = message;
    this.recipients = List.copyOf(recipients);
    this.source = source;
  }

  /// A mail that the caller has written as MIME: `SendRawEmail`.
  static OutgoingMail raw(Form form) throws MessagingException {
    MimeMessage message =
        MimeReader.message(Base64.getDecoder().decode(form.required("RawMessage.Data")));
    List<String> destinations = form.members("Destinations.member.");
    return of(message, destinations, form.value("Source"));
  }

  /// A mail of which SES makes the MIME: `SendEmail`.
  static OutgoingMail simple(Form form) throws MessagingException {
    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    message.setFrom(new InternetAddress(form.required("Source")));
    for (String to : form.members("Destination.ToAddresses.member.")) {
      message.addRecipient(RecipientType.TO, new InternetAddress(to));
    }
    for (String cc : form.members("Destination.CcAddresses.member.")) {
      message.addRecipient(RecipientType.CC, new InternetAddress(cc));
    }
    message.setReplyTo(
        InternetAddress.parse(String.join(",", form.members("ReplyToAddresses.member."))));
    message.setSubject(form.value("Message.Subject.Data").orElse(""), "UTF-8");
    MimeMultipart parts = new MimeMultipart("alternative");
    addText(parts, form.value("Message.Body.Text.Data"), "plain");
    addText(parts, form.value("Message.Body.Html.Data"), "html");
    message.setContent(parts);
    message.saveChanges();
    return of(message, form.members("Destination.BccAddresses.member."), form.value("Source"));
  }

  /// Every address that says it sent this.
  List<String> senders() throws MessagingException {
    List<String> senders = new ArrayList<>(addresses(message.getFrom()));
    if (source.isPresent()) {
      senders.addAll(addresses(InternetAddress.parse(source.get())));
    }
    if (senders.isEmpty()) {
      throw new MessagingException("Missing required header 'From'.");
    }
    return senders;
  }

  /// The mail as it is delivered. SES sets its own `Message-ID` and `Date`.
  ///
  /// **Source:** Amazon SES Developer Guide, "Header fields in Amazon SES".
  byte[] stamped(String id, Optional<String> configurationSet, Instant now)
      throws MessagingException {
    MailDateFormat format = new MailDateFormat();
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    message.setHeader("Message-ID", "<" + id + "@" + PseudoParameters.REGION + ".amazonses.com>");
    message.setHeader("Date", format.format(Date.from(now)));
    message.removeHeader("Bcc");
    ByteArrayOutputStream mime = new ByteArrayOutputStream();
    for (String recipient : recipients) {
      mime.writeBytes((MimeReader.DELIVERED_TO + ": " + recipient + "\r\n").getBytes(UTF_8));
    }
    configurationSet.ifPresent(
        set ->
            mime.writeBytes((MailReports.CONFIGURATION_SET + ": " + set + "\r\n").getBytes(UTF_8)));
    try {
      message.writeTo(mime);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mime.toByteArray();
  }

  /// Named mailboxes take the place of those in the headers.
  private static OutgoingMail of(MimeMessage message, List<String> named, Optional<String> source)
      throws MessagingException {
    List<String> recipients = named.isEmpty() ? addresses(message.getAllRecipients()) : named;
    if (recipients.isEmpty()) {
      throw new MessagingException("Missing final recipients.");
    }
    if (recipients.stream().anyMatch(each -> each.chars().anyMatch(c -> c < ' '))) {
      throw new MessagingException("A recipient holds a control character.");
    }
    return new OutgoingMail(message, recipients, source);
  }

  private static void addText(MimeMultipart parts, Optional<String> text, String subtype)
      throws MessagingException {
    if (text.isPresent()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setText(text.get(), "UTF-8", subtype);
      parts.addBodyPart(part);
    }
  }

  private static List<String> addresses(Address @org.jspecify.annotations.Nullable [] addresses) {
    return addresses == null
        ? List.of()
        : Arrays.stream(addresses)
            .map(each -> each instanceof InternetAddress box ? box.getAddress() : each.toString())
            .toList();
  }
}

package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.http.Form;
import club.local.template.PseudoParameters;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/// A mail on its way out, as `SendRawEmail` takes it: MIME that the caller has written, and the
/// mailboxes that it goes to.
///
/// @param configurationSet the one that reports its fate, if any
record OutgoingMail(
    MimeMessage message,
    List<String> senders,
    List<String> recipients,
    Optional<String> configurationSet) {
  OutgoingMail {
    senders = List.copyOf(senders);
    recipients = List.copyOf(recipients);
  }

  /// Mailboxes that the call names take the place of those in the headers.
  ///
  /// @throws MessagingException when it comes from nobody or goes to nobody
  static OutgoingMail of(Form form) throws MessagingException {
    MimeMessage message =
        MimeReader.message(Base64.getDecoder().decode(form.required("RawMessage.Data")));
    List<String> senders = new ArrayList<>(MimeReader.addresses(message.getFrom()));
    if (form.value("Source").isPresent()) {
      senders.addAll(MimeReader.addresses(InternetAddress.parse(form.required("Source"))));
    }
    List<String> named = form.members("Destinations.member.");
    List<String> recipients =
        named.isEmpty() ? MimeReader.addresses(message.getAllRecipients()) : named;
    if (senders.isEmpty()) {
      throw new MessagingException("Missing required header 'From'.");
    }
    if (recipients.isEmpty()) {
      throw new MessagingException("Missing final recipients.");
    }
    if (recipients.stream().anyMatch(each -> each.chars().anyMatch(c -> c < ' '))) {
      throw new MessagingException("A recipient holds a control character.");
    }
    return new OutgoingMail(message, senders, recipients, form.value("ConfigurationSetName"));
  }

  /// The mail as it is delivered. SES sets its own `Message-ID` and `Date`.
  ///
  /// **Source:** Amazon SES Developer Guide, "Header fields in Amazon SES".
  byte[] stamped(String id, Instant now) throws MessagingException {
    MailDateFormat format = new MailDateFormat();
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    message.setHeader("Message-ID", "<" + id + "@" + PseudoParameters.REGION + ".amazonses.com>");
    message.setHeader("Date", format.format(Date.from(now)));
    message.removeHeader("Bcc");
    ByteArrayOutputStream mime = new ByteArrayOutputStream();
    recipients.forEach(recipient -> addHeader(mime, MimeReader.DELIVERED_TO, recipient));
    configurationSet.ifPresent(set -> addHeader(mime, MailReports.CONFIGURATION_SET, set));
    try {
      message.writeTo(mime);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mime.toByteArray();
  }

  private static void addHeader(ByteArrayOutputStream mime, String name, String value) {
    mime.writeBytes((name + ": " + value + "\r\n").getBytes(UTF_8));
  }
}

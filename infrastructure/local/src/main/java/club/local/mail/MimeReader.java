package club.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Makes a `Mail` of its MIME. The first part of each kind of text is the one that is shown.
final class MimeReader {
  /// One per mailbox, put before the mail as a mail server does when it delivers.
  static final String DELIVERED_TO = "Delivered-To";

  private final List<Mail.Attachment> attachments = new ArrayList<>();
  private @Nullable String text;
  private @Nullable String html;

  private MimeReader() {}

  static MimeMessage message(byte[] mime) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
  }

  static Mail read(String id, byte[] mime) {
    try {
      MimeMessage message = message(mime);
      MimeReader reader = new MimeReader();
      reader.readPart(message);
      return reader.mail(id, message);
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("mail " + id + " is no MIME", e);
    }
  }

  private Mail mail(String id, MimeMessage message) throws MessagingException, IOException {
    Date sent = message.getSentDate();
    String subject = message.getSubject();
    return new Mail(
        id,
        sent == null ? Instant.EPOCH : sent.toInstant(),
        String.join(", ", shown(message.getFrom())),
        message.getHeader(DELIVERED_TO) == null
            ? addresses(message.getAllRecipients())
            : List.of(message.getHeader(DELIVERED_TO)),
        message.getHeader("Reply-To") == null ? List.of() : addresses(message.getReplyTo()),
        subject == null ? "" : subject,
        Optional.ofNullable(text),
        Optional.ofNullable(html),
        headers(message),
        attachments);
  }

  private void readPart(Part part) throws MessagingException, IOException {
    Object content =
        part.isMimeType("multipart/*") || part.isMimeType("text/*") ? part.getContent() : null;
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        readPart(parts.getBodyPart(i));
      }
    } else if (isShown(part) && part.isMimeType("text/plain") && text == null) {
      text = String.valueOf(content);
    } else if (isShown(part) && part.isMimeType("text/html") && html == null) {
      html = String.valueOf(content);
    } else {
      attachments.add(attachment(part));
    }
  }

  private static boolean isShown(Part part) throws MessagingException {
    return !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static Mail.Attachment attachment(Part part) throws MessagingException, IOException {
    String name = part.getFileName();
    return new Mail.Attachment(
        name == null ? "sans nom" : MimeUtility.decodeText(name),
        new ContentType(part.getContentType()).getBaseType(),
        part.getInputStream().readAllBytes());
  }

  private static Map<String, String> headers(MimeMessage message)
      throws MessagingException, IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
      headers.merge(header.getName(), value, (first, next) -> first + ", " + next);
    }
    return Collections.unmodifiableMap(headers);
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return list(addresses).stream()
        .map(
            each ->
                each instanceof InternetAddress mailbox ? mailbox.getAddress() : each.toString())
        .toList();
  }

  private static List<String> shown(Address @Nullable [] addresses) {
    return list(addresses).stream().map(MimeReader::shown).toList();
  }

  private static String shown(Address address) {
    return address instanceof InternetAddress mailbox && mailbox.getPersonal() != null
        ? mailbox.getPersonal() + " <" + mailbox.getAddress() + ">"
        : address.toString();
  }

  private static List<Address> list(Address @Nullable [] addresses) {
    return addresses == null ? List.of() : Arrays.asList(addresses);
  }
}

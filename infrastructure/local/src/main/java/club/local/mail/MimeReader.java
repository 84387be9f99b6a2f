package club.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a mail from its MIME. The first part of each kind of text is the one that is shown.
public final class MimeReader {
  /// One per mailbox, put before the mail as a mail server does when it delivers.
  static final String DELIVERED_TO = "Delivered-To";

  private MimeReader() {}

  static MimeMessage message(byte[] mime) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
  }

  /// The mail of this MIME.
  ///
  /// @throws IllegalArgumentException when it is no MIME
  public static DeliveredMail read(String id, byte[] mime) {
    try {
      MimeMessage message = message(mime);
      Date sent = message.getSentDate();
      return new DeliveredMail(
          id,
          sent == null ? Instant.EPOCH : sent.toInstant(),
          String.join(", ", stream(message.getFrom()).map(MimeReader::shown).toList()),
          message.getHeader(DELIVERED_TO) == null
              ? addresses(message.getAllRecipients())
              : List.of(message.getHeader(DELIVERED_TO)),
          message.getHeader("Reply-To") == null ? List.of() : addresses(message.getReplyTo()),
          Objects.requireNonNullElse(message.getSubject(), ""),
          text(message, "text/plain"),
          text(message, "text/html"),
          headers(message));
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("mail " + id + " is no MIME", e);
    }
  }

  /// The addresses alone, without names.
  static List<String> addresses(Address @Nullable [] addresses) {
    return stream(addresses).map(MimeReader::mailbox).toList();
  }

  private static Optional<String> text(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return Optional.of(String.valueOf(part.getContent()));
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<String> inner = text(parts.getBodyPart(i), type);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
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

  private static Stream<Address> stream(Address @Nullable [] addresses) {
    return addresses == null ? Stream.empty() : Stream.of(addresses);
  }

  private static String mailbox(Address address) {
    return address instanceof InternetAddress mailbox ? mailbox.getAddress() : address.toString();
  }

  private static String shown(Address address) {
    return address instanceof InternetAddress mailbox && mailbox.getPersonal() != null
        ? mailbox.getPersonal() + " <" + mailbox.getAddress() + ">"
        : address.toString();
  }
}

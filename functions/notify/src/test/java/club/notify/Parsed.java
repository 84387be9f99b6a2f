package club.notify;

import club.core.mail.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/// A mail as a mail program reads it.
record Parsed(List<Header> headers, String contentType, String subject, String text, String html) {
  static Parsed of(Mailer.Message message) {
    try {
      MimeMessage mime =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(message.mime().toArray()));
      MimeMultipart parts = (MimeMultipart) mime.getContent();
      return new Parsed(
          Collections.list(mime.getAllHeaders()).stream()
              .map(header -> new Header(header.getName(), header.getValue()))
              .toList(),
          mime.getContentType(),
          mime.getSubject(),
          ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n"),
          ((String) parts.getBodyPart(1).getContent()).replace("\r\n", "\n"));
    } catch (MessagingException broken) {
      throw new AssertionError(broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  List<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .toList();
  }

  /// The lines as transmitted.
  static List<String> lines(Mailer.Message message) {
    return Arrays.asList(message.mime().text().split("\r\n", -1));
  }

  record Header(String name, String value) {}
}

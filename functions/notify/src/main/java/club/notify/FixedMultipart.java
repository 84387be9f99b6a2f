package club.notify;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A multipart whose boundary is always the same, so that the same mail has the same bytes. It
/// begins with `=_`, which no quoted-printable text can hold (RFC 2045, 6.7).
final class FixedMultipart extends MimeMultipart {
  FixedMultipart(String subtype) throws MessagingException {
    super(subtype);
    ContentType type = new ContentType(contentType);
    type.setParameter("boundary", "=_club");
    contentType = type.toString();
  }

  /// The serialised parts. As bytes they need no content handler, which the activation library
  /// would look up through the thread's context class loader.
  DataHandler written() throws MessagingException, IOException {
    updateHeaders();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeTo(bytes);
    return new DataHandler(new ByteArrayDataSource(bytes.toByteArray(), contentType));
  }
}

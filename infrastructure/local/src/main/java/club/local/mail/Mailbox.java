package club.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Every mail that the system has sent, each in a file `<number>_<id>.eml` of the data folder.
public final class Mailbox {
  private final Path folder;
  private final Consumer<DeliveredMail> delivered;
  private final List<DeliveredMail> mails = new ArrayList<>();

  private Mailbox(Path folder, Consumer<DeliveredMail> delivered) {
    this.folder = folder;
    this.delivered = delivered;
  }

  public static Mailbox open(Path folder) {
    return open(folder, _ -> {});
  }

  /// Opens it.
  ///
  /// @param delivered takes each new mail
  public static Mailbox open(Path folder, Consumer<DeliveredMail> delivered) {
    Mailbox mailbox = new Mailbox(folder, delivered);
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
          String name = file.getFileName().toString();
          String id = name.substring(name.indexOf('_') + 1, name.length() - ".eml".length());
          mailbox.mails.add(MimeReader.read(id, Files.readAllBytes(file)));
        }
      }
      return mailbox;
    } catch (IOException e) {
      throw new UncheckedIOException("read " + folder, e);
    }
  }

  /// Oldest first.
  public synchronized List<DeliveredMail> mails() {
    return List.copyOf(mails);
  }

  public synchronized Optional<DeliveredMail> mail(String id) {
    return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
  }

  /// Takes a mail. When this returns, a kill does not lose it.
  ///
  /// @throws IllegalArgumentException when it is no MIME
  public synchronized void deliver(String id, byte[] mime) {
    DeliveredMail mail = MimeReader.read(id, mime);
    Path file = folder.resolve("%06d_%s.eml".formatted(mails.size() + 1, id));
    Path next = folder.resolve(id + ".next");
    try {
      Files.write(next, mime);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("write " + file, e);
    }
    mails.add(mail);
    delivered.accept(mail);
  }
}

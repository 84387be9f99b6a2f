package club.local;

import club.local.mail.DeliveredMail;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicBoolean;

/// Prints a line for each mail as it leaves, and after the first that asks for a decision, what to
/// do with it.
final class MailLog {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PrintStream out;
  private final ZoneId zone;
  private final AtomicBoolean isTold = new AtomicBoolean();

  MailLog(PrintStream out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  void print(DeliveredMail mail) {
    StringBuilder text =
        new StringBuilder(
            "  %s  %-15s %s: %s%n"
                .formatted(
                    TIME.withZone(zone).format(mail.at()),
                    mail.kind().isEmpty() ? "mail" : mail.kind(),
                    String.join(", ", mail.to()),
                    printable(mail.subject())));
    if (mail.kind().equals("review") && isTold.compareAndSet(false, true)) {
      text.append(
          "            Next: open this mail in the mailbox, press its button, type its code.\n");
    }
    out.print(text);
    out.flush();
  }

  /// A subject holds what a stranger typed: nothing in it may steer the terminal.
  private static String printable(String subject) {
    return subject.replaceAll("[\\p{Cc}\\p{Cf}]", "");
  }
}

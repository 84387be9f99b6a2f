package club.local.mail;

import club.core.Dates;
import club.core.Language;
import club.core.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the mailbox page shows in one language: the list, and beside it the mail that is being
/// read.
///
/// @param mails newest first
/// @param example the fields of the example request
/// @param open the mail that is being read, if any
/// @param isHtmlShown else its text is
/// @param now what every function takes the time to be
/// @param zone in which times are shown
public record MailboxView(
    Language language,
    List<DeliveredMail> mails,
    NextStep next,
    ExampleRequest example,
    @Nullable DeliveredMail open,
    boolean isHtmlShown,
    Instant now,
    ZoneId zone) {
  private static final Texts TEXTS = Texts.beside(MailboxView.class);
  private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z0-9]{4}-[A-Z0-9]{4}\\b");

  public MailboxView {
    mails = List.copyOf(mails);
  }

  /// A text of this page.
  public String say(String key, Object... values) {
    return TEXTS.in(language).say(key, values);
  }

  /// A text in the other language: the name of the switch.
  public String sayToOthers(String key) {
    return TEXTS.in(other()).say(key);
  }

  /// The language that the switch leads to.
  public Language other() {
    return switch (language) {
      case FRENCH -> Language.ENGLISH;
      case ENGLISH -> Language.FRENCH;
    };
  }

  /// A subject cut where a reference begins and ends.
  public static List<String> pieces(String subject) {
    return List.of(REFERENCE.splitWithDelimiters(subject, 0));
  }

  /// Whether this piece of a subject is a reference, which a line may not break.
  public static boolean isReference(String piece) {
    return REFERENCE.matcher(piece).matches();
  }

  /// The address of the list in a language.
  public String home(Language reader) {
    return "/_local/" + reader.code() + "/";
  }

  /// The address of this page in a language.
  public String here(Language reader) {
    if (open == null) {
      return home(reader);
    }
    return href(open, reader) + (isHtmlShown || open.html().isEmpty() ? "" : "/text");
  }

  /// The address of a mail's page.
  public String href(DeliveredMail mail) {
    return href(mail, language);
  }

  public String title() {
    return (open == null ? "" : open.subject() + " – ") + say("mailbox.title");
  }

  public boolean isOpen(DeliveredMail mail) {
    return mail.equals(open);
  }

  /// The name of a field of the example request and its value.
  public Set<Map.Entry<String, String>> fields() {
    return example.fields().entrySet();
  }

  /// The time, as people read it.
  public String when(Instant at) {
    return new Dates(language, zone).moment(at);
  }

  public String join(List<String> addresses) {
    return String.join(", ", addresses);
  }

  /// The text of a mail, its addresses apart.
  public List<LinkedText> text(DeliveredMail mail) {
    return LinkedText.of(mail.text().orElse(""));
  }

  private String href(DeliveredMail mail, Language reader) {
    return home(reader) + "mail/" + mail.id();
  }
}

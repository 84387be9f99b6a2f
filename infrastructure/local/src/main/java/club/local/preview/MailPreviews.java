package club.local.preview;

import club.core.Language;
import club.core.Palette;
import club.core.Phrases;
import club.core.Settings;
import club.core.Texts;
import club.core.mail.MailKind;
import club.local.http.Reply;
import club.local.mail.DeliveredMail;
import club.local.mail.MimeReader;
import club.local.templates.StaticTemplates;
import club.notify.MimeComposer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/_local/mails`: every kind of mail in every situation that it knows, written by the composer
/// that writes the real ones, about a made-up request. A new kind appears by itself.
public final class MailPreviews {
  /// Where the pages stand under `/_local/`.
  public static final String PATH = "mails";

  /// Runs no script, and loads nothing: the frames hold the mails themselves.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private static final Texts TEXTS = Texts.beside(MailPreviews.class);

  private final Map<String, String> environment;

  /// Writes as the function with this environment does, in each language.
  public MailPreviews(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// Answers what stands under `/_local/mails`: the page in French, `/en` in English, and below
  /// `/<language>/<mail>/` the parts `html` and `text` of each mail.
  ///
  /// @param path what follows `/_local/mails`
  public Reply answer(String path) {
    String[] parts = path.split("/", -1);
    Language language = path.startsWith("/en") ? Language.ENGLISH : Language.FRENCH;
    return switch (parts.length) {
      case 1 -> page(language);
      case 2 -> parts[1].equals(language.code()) ? page(language) : missing();
      case 4 -> parts[1].equals(language.code()) ? part(language, parts[2], parts[3]) : missing();
      default -> missing();
    };
  }

  /// Every mail, in the order of its kinds.
  List<PreviewedMail> mails(Language language) {
    List<PreviewedMail> all = new ArrayList<>();
    for (MailKind kind : MailKind.values()) {
      for (Situation situation : Situation.values()) {
        mail(kind, situation, language)
            .filter(mail -> all.stream().noneMatch(other -> isSame(other, mail)))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /// Empty where the kind does not know the situation, as a receipt while the request waits.
  private Optional<PreviewedMail> mail(MailKind kind, Situation situation, Language language) {
    Phrases texts = TEXTS.in(language);
    String name = name(kind, situation);
    try {
      byte[] mime =
          composer(language)
              .compose(new ExampleLetters(texts).letter(kind, situation))
              .mime()
              .toArray();
      return Optional.of(
          new PreviewedMail(
              kind,
              "/_local/" + PATH + "/" + language.code() + "/" + name,
              texts.say("situation." + situation.wire()),
              MimeReader.read(name, mime)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String name(MailKind kind, Situation situation) {
    return kind.wire() + "-" + situation.wire();
  }

  private MimeComposer composer(Language language) {
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("LANGUAGE", language.code());
    Settings settings = new Settings(variables);
    return new MimeComposer(
        settings.club(), settings.text("SITE_URL"), settings.address("MAIL_FROM"));
  }

  private static boolean isSame(PreviewedMail one, PreviewedMail other) {
    DeliveredMail mail = one.mail();
    return one.kind() == other.kind()
        && mail.subject().equals(other.mail().subject())
        && mail.html().equals(other.mail().html());
  }

  private Reply page(Language language) {
    Palette palette = new Settings(environment).club().palette();
    return html(
        new StaticTemplates()
            .previews(TEXTS.in(language), mails(language), palette.css())
            .render());
  }

  /// Writes the mail of this name alone: a page of previews asks for each of its mails.
  private Reply part(Language language, String name, String view) {
    for (MailKind kind : MailKind.values()) {
      for (Situation situation : Situation.values()) {
        if (name(kind, situation).equals(name)) {
          return mail(kind, situation, language)
              .map(one -> view(one.mail(), view))
              .orElseGet(MailPreviews::missing);
        }
      }
    }
    return missing();
  }

  private static Reply view(DeliveredMail mail, String view) {
    return switch (view) {
      case "html" -> html(mail.html().orElse(""));
      case "text" -> Reply.text(200, "text/plain; charset=utf-8", mail.text().orElse(""));
      default -> missing();
    };
  }

  private static Reply html(String page) {
    return Reply.html(200, page).with("Content-Security-Policy", POLICY);
  }

  private static Reply missing() {
    return Reply.text(404, "text/plain; charset=utf-8", "There is nothing here.\n");
  }
}

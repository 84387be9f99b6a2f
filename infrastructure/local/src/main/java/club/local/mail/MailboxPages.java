package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Language;
import club.core.Palette;
import club.local.Json;
import club.local.http.Reply;
import club.local.templates.StaticTemplates;
import club.web.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The mailbox as pages in two languages, and as JSON. A mail's HTML has a frame of its own in
/// which no script runs; its links open in a new window.
///
/// @param waiting reads what the data say is not finished
/// @param clock what every function takes the time from
/// @param zone in which times are shown
public record MailboxPages(Mailbox mailbox, Supplier<Waiting> waiting, Clock clock, ZoneId zone) {
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /// What a mail's HTML may do: nothing, save style itself and open links. It is of the same origin
  /// as the page only so that the page can measure its height: without `allow-scripts` it gains
  /// nothing by it.
  private static final String FRAME_POLICY =
      "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

  private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final String NEW_WINDOW = "<base target=\"_blank\">";

  /// Answers a request for a page of the mailbox.
  ///
  /// @param path what follows `/_local/`; without `fr/` or `en/` the browser's language is taken
  /// @param accepted the header `Accept-Language`, if any
  public Reply answer(String path, @Nullable String accepted) {
    return switch (path) {
      case "mail.json" -> Reply.json(200, json(mailbox.mails()));
      case "mailbox.css" -> file("text/css", style());
      case "mailbox.js" -> file("text/javascript", resource(path));
      default ->
          Arrays.stream(Language.values())
              .filter(language -> path.startsWith(language.code() + "/"))
              .findFirst()
              .map(language -> page(path.substring(3), language))
              .orElseGet(() -> page(path, preferred(accepted)));
    };
  }

  private static String style() {
    return new Palette().css() + Typeface.serif().css() + "\n" + resource("mailbox.css");
  }

  private Reply page(String path, Language language) {
    String[] parts = path.split("/", -1);
    if (path.isEmpty()) {
      return page(language, null, false);
    }
    if (!parts[0].equals("mail") || parts.length < 2) {
      return missing();
    }
    return mailbox
        .mail(parts[1])
        .map(mail -> part(language, mail, parts))
        .orElseGet(MailboxPages::missing);
  }

  private Reply part(Language language, DeliveredMail mail, String[] parts) {
    String view = parts.length == 2 ? "" : parts[2];
    return switch (view) {
      case "" -> page(language, mail, mail.html().isPresent());
      case "text" -> page(language, mail, false);
      case "html" -> frame(mail);
      default -> missing();
    };
  }

  private Reply page(Language language, @Nullable DeliveredMail open, boolean isHtmlShown) {
    List<DeliveredMail> mails = mailbox.mails();
    Waiting now = waiting.get();
    MailboxView view =
        new MailboxView(
            language,
            mails.reversed(),
            NextStep.of(mails, now),
            new ExampleRequest(now.requests()),
            open,
            isHtmlShown,
            clock.instant(),
            zone);
    return Reply.html(200, new StaticTemplates().mailbox(view).render())
        .with("Content-Security-Policy", PAGE_POLICY)
        .with("Referrer-Policy", "no-referrer");
  }

  private static Reply frame(DeliveredMail mail) {
    return mail.html()
        .map(
            html ->
                Reply.html(200, inNewWindow(html)).with("Content-Security-Policy", FRAME_POLICY))
        .orElseGet(MailboxPages::missing);
  }

  /// Links open in a new window: the frame that they are in shows nothing else.
  private static String inNewWindow(String html) {
    Matcher head = HEAD.matcher(html);
    return head.find()
        ? html.substring(0, head.end()) + NEW_WINDOW + html.substring(head.end())
        : NEW_WINDOW + html;
  }

  /// The first of our languages that the browser asks for; French where it asks for none.
  private static Language preferred(@Nullable String accepted) {
    try {
      Locale found =
          Locale.lookup(
              Locale.LanguageRange.parse(Objects.requireNonNullElse(accepted, "fr")),
              Arrays.stream(Language.values()).map(each -> Locale.of(each.code())).toList());
      return Optional.ofNullable(found)
          .flatMap(
              locale ->
                  Arrays.stream(Language.values())
                      .filter(each -> each.code().equals(locale.getLanguage()))
                      .findFirst())
          .orElse(Language.FRENCH);
    } catch (IllegalArgumentException e) {
      return Language.FRENCH;
    }
  }

  private static Reply file(String type, String text) {
    return Reply.text(200, type + "; charset=utf-8", text).with("Cache-Control", "no-store");
  }

  private static String resource(String name) {
    try (InputStream bytes = MailboxPages.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("read " + name, e);
    }
  }

  private static Reply missing() {
    return Reply.text(404, "text/plain; charset=utf-8", "There is nothing here.\n");
  }

  private static ArrayNode json(List<DeliveredMail> mails) {
    ArrayNode list = Json.array();
    for (DeliveredMail mail : mails) {
      ObjectNode object =
          list.addObject()
              .put("id", mail.id())
              .put("at", mail.at().toString())
              .put("from", mail.from());
      mail.to().forEach(object.putArray("to")::add);
      mail.replyTo().forEach(object.putArray("replyTo")::add);
      object.put("subject", mail.subject());
      object.put("text", mail.text().orElse(null)).put("html", mail.html().orElse(null));
      mail.headers().forEach(object.putObject("headers")::put);
    }
    return list;
  }
}

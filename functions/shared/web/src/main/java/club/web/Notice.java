package club.web;

import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A short answer in place of the expected one: what happened, whether anything was lost, and what
/// to do.
///
/// @param title a few words
/// @param text one or two sentences
/// @param button what can be done from here
/// @param next where to go from here, the likeliest first
/// @param headers headers of this answer, e.g. `Allow`
public record Notice(
    int status,
    String title,
    String text,
    Optional<Button> button,
    List<Next> next,
    Map<String, String> headers) {
  /// The value of the field `action` by which a page asks for a fresh link.
  public static final String FRESH_LINK = "fresh";

  private static final Texts TEXTS = Texts.beside(Notice.class);

  public Notice {
    next = List.copyOf(next);
    headers = Map.copyOf(headers);
  }

  /// A link that leads on.
  public record Next(String label, String url) {}

  /// A button that sends the field `action` alone.
  ///
  /// @param hint what happens then
  /// @param url where it is sent
  /// @param value that of the field
  public record Button(String label, String hint, String url, String value) {}

  /// A notice without a link.
  public static Notice of(int status, String title, String text) {
    return new Notice(status, title, text, Optional.empty(), List.of(), Map.of());
  }

  /// This notice with a further link.
  public Notice leadingTo(String label, String url) {
    List<Next> more = Stream.concat(next.stream(), Stream.of(new Next(label, url))).toList();
    return new Notice(status, title, text, button, more, headers);
  }

  /// This notice with a header.
  public Notice with(String name, String value) {
    return new Notice(status, title, text, button, next, Map.of(name, value));
  }

  /// An address that leads to nothing.
  public static Notice notFound(Language language) {
    return told(404, language, "not-found.")
        .leadingTo(TEXTS.in(language).say("next.form"), SitePath.joinForm(language))
        .leadingTo(TEXTS.in(language).say("next.front"), SitePath.front(language));
  }

  /// A link of a mail that has expired, with the button that has a fresh one mailed.
  ///
  /// @param text what the link was for
  /// @param path of the page that takes the button's [#FRESH_LINK]
  public static Notice expiredLink(Language language, String text, String path) {
    Phrases texts = TEXTS.in(language);
    Button button =
        new Button(
            texts.say("expired-link.fresh"),
            texts.say("expired-link.hint"),
            path + "?lang=" + language.code(),
            FRESH_LINK);
    return new Notice(
        410, texts.say("expired-link.title"), text, Optional.of(button), List.of(), Map.of());
  }

  /// The answer to a person who asked for a fresh link, whether or not one is mailed.
  public static Notice freshLink(Language language) {
    return told(200, language, "fresh-link.");
  }

  /// The table or the network did not answer, or the function was throttled or too slow.
  public static Notice unavailable(Language language) {
    return told(503, language, "unavailable.").with("Retry-After", "60");
  }

  /// An unexpected error in our code.
  public static Notice broken(Language language) {
    return told(500, language, "broken.");
  }

  /// A request that bypassed the distribution. 421 (RFC 9110, 15.5.20) and not 403, by which the
  /// distribution knows a missing file.
  public static Notice otherOrigin(Language language) {
    return told(421, language, "other-origin.");
  }

  /// A method that the page does not support.
  ///
  /// @param allowed the value of the header `Allow`
  public static Notice methodNotAllowed(Language language, String allowed) {
    return toFront(told(405, language, "method-not-allowed.", allowed), language)
        .with("Allow", allowed);
  }

  /// A body over [Submission#LIMIT].
  public static Notice tooLarge(Language language) {
    return toFront(told(413, language, "too-large."), language);
  }

  /// A body of an unsupported media type.
  public static Notice otherType(Language language) {
    return toFront(told(415, language, "other-type."), language)
        .with("Accept-Post", MediaType.ACCEPTED);
  }

  /// A body that is not well formed.
  public static Notice malformed(Language language, Submission.Malformed malformed) {
    Phrases texts = TEXTS.in(language);
    String member = malformed.member();
    String text =
        switch (malformed.fault()) {
          case NOT_UTF8_FORM -> texts.say("malformed.form");
          case NOT_JSON_OBJECT -> texts.say("malformed.json");
          case NOT_TEXT -> texts.say("malformed.value", member);
          case TWICE -> texts.say("malformed.twice", member);
        };
    return toFront(of(400, texts.say("malformed.title"), text), language);
  }

  /// What stands before our address.
  public static String contact(Language language) {
    return TEXTS.in(language).say("next.contact");
  }

  private static Notice told(int status, Language language, String prefix, Object... values) {
    Phrases texts = TEXTS.in(language);
    return of(status, texts.say(prefix + "title"), texts.say(prefix + "text", values));
  }

  private static Notice toFront(Notice notice, Language language) {
    return notice.leadingTo(TEXTS.in(language).say("next.front"), SitePath.front(language));
  }
}

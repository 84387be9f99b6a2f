package club.notify;

import club.core.EmailAddress;
import club.core.Language;
import club.core.SitePath;
import club.core.link.Token;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The URLs that mails carry.
///
/// @param site the public site's address, without a slash at its end
record SiteLinks(String site) {
  /// A number, and what stands after a word.
  private static final Pattern PHONE =
      Pattern.compile("[^+0-9]*(\\+?[0-9](?:(?! / )[^+\\p{L}#])*)(?:[\\p{L}#.: ]+([0-9]+))?");

  /// Opens the decision page; it decides nothing.
  String review(Token token) {
    return site + SitePath.review(token);
  }

  /// As [#review(Token)], with this choice preselected.
  ///
  /// @param decision as a ballot names it
  String review(Token token, String decision) {
    return review(token) + "?d=" + decision;
  }

  /// The applicant's own page.
  String follow(Token token) {
    return site + SitePath.follow(token);
  }

  /// A member's entry.
  String entry(Token token) {
    return site + SitePath.entry(token);
  }

  /// The page of a member's logo.
  String logo(Token token) {
    return site + SitePath.logo(token);
  }

  /// The drafted announcement.
  String announcement(Token token) {
    return site + SitePath.announcement(token);
  }

  /// The public list.
  String members(Language language) {
    return site + SitePath.members(language);
  }

  /// The page that asks for the mail by which a member corrects its entry.
  String correct(Language language) {
    return site + SitePath.correct(language);
  }

  /// The form.
  String form(Language language) {
    return site + SitePath.joinForm(language);
  }

  /// Opens a mail that is begun: its lines end by `\n` (RFC 6068).
  static String mailto(EmailAddress to, String subject, String body) {
    int at = to.value().lastIndexOf('@');
    return "mailto:"
        + encode(to.value().substring(0, at))
        + to.value().substring(at)
        + "?subject="
        + encode(subject)
        + "&body="
        + encode(body.replace("\n", "\r\n"));
  }

  /// Dials what a person typed (RFC 3966): `+33 (0)1 23 45 67 89 poste 12` is
  /// `tel:+33123456789;ext=12`. Of two numbers, the first.
  static String tel(String typed) {
    Matcher parts = PHONE.matcher(typed.replace("(0)", ""));
    if (!parts.lookingAt()) {
      return "tel:";
    }
    String extension = Optional.ofNullable(parts.group(2)).orElse("");
    return "tel:"
        + parts.group(1).replaceAll("[^+0-9]", "")
        + (extension.isEmpty() ? "" : ";ext=" + extension);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

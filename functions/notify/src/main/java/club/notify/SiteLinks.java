package club.notify;

import club.core.EmailAddress;
import club.core.Language;
import club.core.link.Token;
import club.core.request.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses that mails carry. `site` has no slash at its end.
///
/// A link with a token has at most 200 characters, so that no mail program breaks it, as long as
/// `site` has at most 100.
record SiteLinks(String site) {
  /// Opens the decision page with this verdict preselected; it decides nothing.
  String decision(Token token, Verdict verdict) {
    return site + "/api/decisions/" + token.value() + "?d=" + verdict.wire();
  }

  /// The applicant's own page.
  String request(Token token) {
    return site + "/api/requests/" + token.value();
  }

  /// The public list.
  String members(Language language) {
    return site + language.of("/", "/en/") + "#membre";
  }

  /// The form.
  String form(Language language) {
    return site + language.of("/rejoindre/", "/en/join/");
  }

  /// Opens an empty mail (RFC 6068).
  static String mailto(EmailAddress to, String subject) {
    int at = to.value().lastIndexOf('@');
    return "mailto:"
        + encode(to.value().substring(0, at))
        + to.value().substring(at)
        + "?subject="
        + encode(subject);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

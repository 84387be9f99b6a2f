package club.notify;

import club.core.EmailAddress;
import club.core.Language;
import club.core.SitePath;
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
    return site + SitePath.decision(token.value()) + "?d=" + verdict.wire();
  }

  /// The applicant's own page.
  String request(Token token) {
    return site + SitePath.request(token.value());
  }

  /// The public list.
  String members(Language language) {
    return site + SitePath.members(language);
  }

  /// The form.
  String form(Language language) {
    return site + SitePath.joinForm(language);
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

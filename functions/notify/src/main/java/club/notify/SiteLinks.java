package club.notify;

import club.core.EmailAddress;
import club.core.Language;
import club.core.SitePath;
import club.core.link.Token;
import club.core.request.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The URLs that mails carry.
///
/// @param site the public site's address, without a slash at its end
record SiteLinks(String site) {
  /// Opens the decision page; it decides nothing.
  String review(Token token) {
    return site + SitePath.review(token);
  }

  /// As [#review(Token)], with this verdict preselected.
  String review(Token token, Verdict verdict) {
    return review(token) + "?d=" + verdict.wire();
  }

  /// The applicant's own page.
  String follow(Token token) {
    return site + SitePath.follow(token);
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

package club.core;

import club.core.link.Token;
import club.core.request.OrganisationKind;
import java.time.LocalDate;

/// Paths relative to the site. Functions behind the API do not know its address; mails prefix it.
///
/// Those with a token are short on purpose: under a distribution's own domain, such as
/// `https://d111111abcdef8.cloudfront.net`, each address has 75 characters. With its soft break
/// that fits a line of quoted-printable (RFC 2045, 6.7), so that no encoder breaks it and no mail
/// program has to join it.
public final class SitePath {
  /// Where the form is submitted.
  public static final String JOIN_REQUESTS = "/api/join-requests";

  /// Where a member asks for the mail that opens its entry.
  public static final String ENTRIES = "/api/entries";

  private SitePath() {}

  /// The front page.
  public static String front(Language language) {
    return language.of("/", "/en/");
  }

  /// The list of members.
  public static String members(Language language) {
    return front(language) + "#membre";
  }

  /// The index of the lists of all days.
  public static String days(Language language) {
    return language.of("/membres/au/", "/en/members/as-of/");
  }

  /// The list as of a day on which it changed.
  public static String day(Language language, LocalDate day) {
    return days(language) + day + "/";
  }

  /// The members of one kind.
  public static String kind(Language language, OrganisationKind kind) {
    String name =
        switch (kind) {
          case MINISTRY -> language.of("ministeres", "ministries");
          case LOCAL_AUTHORITY -> language.of("collectivites", "local-authorities");
          case PUBLIC_BODY -> language.of("etablissements-publics", "public-bodies");
          case RESEARCH -> language.of("recherche", "research");
          case COMPANY -> language.of("entreprises", "companies");
          case ASSOCIATION -> language.of("associations", "associations");
          case OTHER -> language.of("autres", "others");
        };
    return language.of("/membres/", "/en/members/") + name + "/";
  }

  /// The page with the form.
  public static String joinForm(Language language) {
    return language.of("/rejoindre/", "/en/join/");
  }

  /// What the club does with what people tell it of themselves.
  public static String data(Language language) {
    return language.of("/donnees/", "/en/data/");
  }

  /// The list of announcements.
  public static String news(Language language) {
    return language.of("/actualites/", "/en/news/");
  }

  /// The announcement of this day.
  public static String news(Language language, LocalDate day) {
    return news(language) + day + "/";
  }

  /// The applicant's page, which shows the state of the request.
  public static String follow(Token token) {
    return "/api/follow/" + token.value();
  }

  /// The page of a member's entry, for staff and for the member.
  public static String entry(Token token) {
    return "/api/entries/" + token.value();
  }

  /// The page on which staff edit and publish an announcement.
  public static String announcement(Token token) {
    return "/api/news/" + token.value();
  }

  /// The page that asks for the mail by which a member corrects its entry or leaves.
  public static String correct(Language language) {
    return language.of("/corriger/", "/en/correct/");
  }

  /// The page on which a member's logo is sent and published.
  public static String logo(Token token) {
    return "/api/logos/" + token.value();
  }

  /// The members' logos.
  public static String logos(Language language) {
    return language.of("/logos/", "/en/logos/");
  }

  /// A reviewer's page.
  public static String review(Token token) {
    return "/api/review/" + token.value();
  }
}

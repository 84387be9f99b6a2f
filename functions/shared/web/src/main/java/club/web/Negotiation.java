package club.web;

import club.core.Language;
import java.util.Optional;

/// Chooses the language and format that a client reads.
public final class Negotiation {
  private Negotiation() {}

  /// The language of the answer: `?lang=fr|en` wins, then `Accept-Language`, then the club's own.
  public static Language language(HttpRequest request, Language otherwise) {
    return chosen(request).orElseGet(() -> preferred(request, otherwise));
  }

  /// The language of `?lang=fr|en`, by which a page links to its translation.
  public static Optional<Language> chosen(HttpRequest request) {
    return request.query("lang").flatMap(Negotiation::byCode);
  }

  /// Whether the client prefers JSON to a page. A client without a preference gets JSON if it sent
  /// JSON.
  public static boolean prefersJson(HttpRequest request) {
    Preferences accept = new Preferences(request.header("accept").orElse(""));
    double html = accept.quality("text/html", "text/*", "*/*").orElse(0.0);
    double json = accept.quality("application/json", "application/*", "*/*").orElse(0.0);
    double problem = accept.quality("application/problem+json").orElse(0.0);
    double best = Math.max(json, problem);
    return best == html ? MediaType.of(request) == MediaType.JSON : best > html;
  }

  private static Optional<Language> byCode(String code) {
    return switch (code) {
      case "fr" -> Optional.of(Language.FRENCH);
      case "en" -> Optional.of(Language.ENGLISH);
      default -> Optional.empty();
    };
  }

  private static Language preferred(HttpRequest request, Language otherwise) {
    Preferences accepted = new Preferences(request.header("accept-language").orElse(""));
    double french = wanted(accepted, "fr", "fr-fr", "fr-be", "fr-ca", "fr-ch", "fr-lu");
    double english = wanted(accepted, "en", "en-gb", "en-us", "en-ie", "en-ca", "en-au");
    if (french == english) {
      return otherwise;
    }
    return french > english ? Language.FRENCH : Language.ENGLISH;
  }

  /// Browsers name a region first (`en-GB,en;q=0.9`): the language counts as its most wanted
  /// variety.
  private static double wanted(Preferences accepted, String... varieties) {
    double best = 0;
    for (String variety : varieties) {
      best = Math.max(best, accepted.quality(variety).orElse(0.0));
    }
    return best;
  }
}

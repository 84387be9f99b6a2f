package club.e2e;

import club.e2e.Target.Mail;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// An address of the site in a mail: in its text, its HTML or its headers.
///
/// @param path with the query, without the site's address
record MailedLink(Mail mail, String path) {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern TOKEN =
      Pattern.compile("(?<![A-Za-z0-9])[a-z2-7]{26}(?![A-Za-z0-9])");

  /// Every link of a mail that leads to this site, each once.
  static List<MailedLink> of(Mail mail, Target club) {
    Document html = Jsoup.parse(mail.html());
    Stream<String> attributes =
        Stream.of("href", "src", "action", "background")
            .flatMap(name -> html.select("[" + name + "]").eachAttr(name).stream());
    Stream<String> texts =
        Stream.of(mail.text(), mail.json().get("headers").toString())
            .flatMap(text -> ADDRESS.matcher(text).results())
            .map(found -> found.group().replaceFirst("[.,;)]+$", ""));
    String site = club.address() + "/";
    return Stream.concat(attributes, texts)
        .filter(address -> address.startsWith(site))
        .map(address -> address.substring(site.length() - 1).replaceFirst("#.*", ""))
        .distinct()
        .map(path -> new MailedLink(mail, path))
        .toList();
  }

  /// Everything of a token's shape in a mail, wherever it stands.
  static List<String> tokens(Mail mail) {
    return TOKEN
        .matcher(mail.text() + " " + mail.html() + " " + mail.json().get("headers"))
        .results()
        .map(found -> found.group())
        .distinct()
        .toList();
  }

  /// The token in its path; empty for a public page.
  Optional<String> token() {
    Matcher matcher = TOKEN.matcher(path);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  @Override
  public String toString() {
    return mail.subject() + ": " + path;
  }
}

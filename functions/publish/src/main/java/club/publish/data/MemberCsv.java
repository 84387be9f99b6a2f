package club.publish.data;

import club.core.register.Listed;
import club.core.register.MemberList;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.register.Since;
import club.core.request.Website;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Today's list as CSV, with the titles that `./club import` reads. It begins with a byte order
/// mark, by which spreadsheets recognise UTF-8.
///
/// `joined` is a day, or `<=` and a day: then or before. A cell that a spreadsheet would take for a
/// formula gets an apostrophe before it, as does one that begins so already: `./club import` takes
/// one away.
///
/// **Source:** RFC 4180; OWASP, "CSV Injection".
final class MemberCsv {
  private static final List<String> TITLES =
      List.of("name", "joined", "kind", "stage", "town", "website", "project", "project_en");

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");

  private MemberCsv() {}

  static String of(MemberList list) {
    return Stream.concat(Stream.of(TITLES), list.members().stream().map(MemberCsv::cells))
        .map(MemberCsv::line)
        .collect(Collectors.joining("", "\ufeff", ""));
  }

  private static List<String> cells(Listed one) {
    Profile profile = one.member().profile().published();
    return List.of(
        one.name(),
        joined(one.stay().since()),
        profile.kind().map(kind -> kind.wire()).orElse(""),
        profile.stage().map(stage -> stage.wire()).orElse(""),
        profile.town().orElse(""),
        profile.website().map(Website::url).orElse(""),
        profile.project().map(ProjectSentence::french).orElse(""),
        profile.project().flatMap(ProjectSentence::english).orElse(""));
  }

  private static String joined(Since since) {
    return switch (since) {
      case Since.On on -> on.date().toString();
      case Since.OnOrBefore before -> "<=" + before.date();
    };
  }

  private static String line(List<String> cells) {
    return cells.stream().map(MemberCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    boolean isQuoted = safe.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

package club.web;

import club.core.Club;
import club.core.Language;
import club.web.templates.StaticTemplates;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page that shows a notice.
public final class NoticePage {
  private NoticePage() {}

  /// A notice in one language.
  public record Wording(Language language, Notice notice) {}

  /// The page, without a link to another language: it may answer a POST.
  public static Page of(Club club, Language language, Notice notice) {
    return Page.of(language, notice.title(), new StaticTemplates().notice(club, language, notice));
  }

  /// The page for readers whose language is not known: in each language, that of the club first.
  public static Page inEachLanguage(Club club, Function<Language, Notice> notice) {
    List<Wording> wordings =
        Arrays.stream(Language.values())
            .sorted(Comparator.comparing(language -> language != club.language()))
            .map(language -> new Wording(language, notice.apply(language)))
            .toList();
    String title =
        wordings.stream().map(one -> one.notice().title()).collect(Collectors.joining(" · "));
    return Page.of(club.language(), title, new StaticTemplates().notices(club, wordings));
  }
}

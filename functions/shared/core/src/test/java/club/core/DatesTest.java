package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final Instant MORNING = Instant.parse("2021-12-20T07:07:00Z");
  private static final Dates FRENCH = in(Language.FRENCH);
  private static final Dates ENGLISH = in(Language.ENGLISH);

  @Test
  void printsAMomentInTheClubsZone() {
    assertThat(FRENCH.moment(MORNING))
        .isEqualTo("20_décembre 2021 à 8_h_07".replace('_', '\u00a0'));
    assertThat(ENGLISH.moment(MORNING))
        .isEqualTo("20_December 2021 at 08:07".replace('_', '\u00a0'));
    assertThat(FRENCH.time(MORNING)).isEqualTo("8_h_07".replace('_', '\u00a0'));
  }

  @Test
  void printsTheFirstOfAMonthAsAnOrdinalInFrenchAlone() {
    LocalDate first = LocalDate.of(2022, 1, 1);

    assertThat(FRENCH.day(first)).isEqualTo("1ᵉʳ\u00a0janvier 2022");
    assertThat(ENGLISH.day(first)).isEqualTo("1\u00a0January 2022");
    assertThat(FRENCH.day(first.plusDays(10))).isEqualTo("11\u00a0janvier 2022");
  }

  @Test
  void printsADayInFiguresWhereTheyAreUnambiguous() {
    LocalDate day = LocalDate.of(2021, 2, 1);

    assertThat(FRENCH.brief(day)).isEqualTo("01/02/2021");
    assertThat(ENGLISH.brief(day)).isEqualTo("1\u00a0February 2021");
  }

  @ParameterizedTest
  @CsvSource({
    "PT59M,il y a moins d’une heure,less than an hour ago",
    "PT1H,il y a 1 h,1 hour ago",
    "PT23H,il y a 23 h,23 hours ago",
    "P1D,il y a 1 jour,1 day ago",
    "P2D,il y a 2 jours,2 days ago"
  })
  void saysHowLongAgo(Duration age, String french, String english) {
    assertThat(FRENCH.ago(MORNING, MORNING.plus(age))).isEqualTo(french);
    assertThat(ENGLISH.ago(MORNING, MORNING.plus(age))).isEqualTo(english);
  }

  private static Dates in(Language language) {
    return new Dates(language, ZoneId.of("Europe/Paris"));
  }
}

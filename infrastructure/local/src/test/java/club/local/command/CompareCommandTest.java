package club.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();

  @Test
  void saysWhatItMakesOfEachPairAndHowOftenThatIsRight() throws IOException {
    String file =
        file(
            """
            same,name_a,name_b
            1,OFPRA,Ofpra
            1,Digitech,Digitch
            1,Docaposte,Arkhinéo
            0,Ville de Paris,Archives de Paris
            0,Thales,Thalys
            """,
            UTF_8);

    assertThat(club.run("compare", file)).isZero();

    assertThat(club.printed())
        .isEqualTo(
            """
            same\tOFPRA\tOfpra
            probable: close spelling\tDigitech\tDigitch
            different\tDocaposte\tArkhinéo
            different\tVille de Paris\tArchives de Paris
            probable: close spelling\tThales\tThalys
            5 pairs: 1 same, 2 probable, 2 different
            same: precision 100.0% (1 of 1), recall 33.3% (1 of 3), false 0.0% (0 of 2)
            same or probable: precision 66.7% (2 of 3), recall 66.7% (2 of 3), false 50.0% (1 of 2)
            """);
    assertThat(club.errors()).isEmpty();
  }

  @Test
  void needsNotKnowWhatIsTheSame() throws IOException {
    assertThat(club.run("compare", file("name_a,name_b\nAtos,ATOS\n", UTF_8))).isZero();

    assertThat(club.printed())
        .isEqualTo("same\tAtos\tATOS\n1 pair: 1 same, 0 probable, 0 different\n");
  }

  @Test
  void readsQuotesAndMarksAndSemicolons() throws IOException {
    club.run(
        "compare",
        file("\uFEFFName_A; SAME;name_b\r\n\"A \"\"B\"\"; C\";oui;\"a b\nc\"\r\n", UTF_8));

    assertThat(club.printed()).startsWith("same\tA \"B\"; C\ta b c\n");
  }

  @Test
  void readsWindows1252WithARemark() throws IOException {
    assertThat(
            club.run(
                "compare", file("name_a,name_b\nŒuvre,Oeuvre\n", Charset.forName("windows-1252"))))
        .isZero();

    assertThat(club.printed()).startsWith("same\tŒuvre\tOeuvre\n");
    assertThat(club.errors()).contains("is not in UTF-8: it is read as windows-1252.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|The first line names no columns name_a and name_b",
        "Atos,ATOS|The first line names no columns name_a and name_b",
        "name_a,name_b\\nAtos|Line 2 has no name_b.",
        "name_a,name_b,same\\nA,B,1\\nA,B,maybe|Line 3 has maybe for same: it takes 1 or 0.",
        "name_a,name_b\\n\"A,B|This is no CSV"
      })
  void saysWhatIsWrongWithTheFile(String text, String problem) throws IOException {
    String file = file(text.replace("\\n", "\n"), UTF_8);

    assertThat(club.run("compare", file)).isEqualTo(1);

    assertThat(club.errors()).contains(problem).hasLineCount(1);
    assertThat(club.printed()).isEmpty();
  }

  private String file(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("pairs.csv"), text, charset).toString();
  }
}

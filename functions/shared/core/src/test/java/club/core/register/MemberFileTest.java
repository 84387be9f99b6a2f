package club.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberFileTest {
  private static final String PAGE =
      """
      * [Les membres](#membre)

      ## Devenir membre<a name="CU"></a>
      * tester ou mettre en œuvre
      ## Les membres (au 20/12/2021)<a name="membre"></a>

      * Akompano
      * Ministère de l’Exemple \s
      * akompano

      ![Logos](/logos.jpg)
      ## Autre chose
      * Pas un membre
      """;

  @Test
  void readsTheItemsUnderTheHeadingOfMembersAlone() {
    assertThat(MemberFile.read("page.md", PAGE))
        .isEqualTo(
            new MemberFile.Reading.Complete(
                new MemberFile(
                    LocalDate.of(2021, 12, 20), List.of("Akompano", "Ministère de l’Exemple"))));
  }

  @Test
  void readsOneNameALineWithTheDateInTheFilesName() {
    assertThat(MemberFile.read("members-2022-03-07.txt", "\ufeffAtos\r\n\r\nCGI\r\n"))
        .isEqualTo(
            new MemberFile.Reading.Complete(
                new MemberFile(LocalDate.of(2022, 3, 7), List.of("Atos", "CGI"))));
  }

  @Test
  void losesNoNameToSpacesAndLineEndsOfOfficePrograms() {
    assertThat(
            MemberFile.read(
                "page.md",
                "##\u00a0Membres (au 20/12/2021) {#membre}\n*\u00a0Atos\n\u00a0-\u2003CGI\n\uf0b7 Sopra"))
        .extracting("file.names")
        .isEqualTo(List.of("Atos", "CGI", "Sopra"));
    assertThat(MemberFile.read("list-2021-12-20.txt", "Atos\u2028CGI\u0085Sopra\n\uf0b7\tEviden"))
        .extracting("file.names")
        .isEqualTo(List.of("Atos", "CGI", "Sopra", "Eviden"));
  }

  @Test
  void prefersTheDateWrittenInTheList() {
    assertThat(MemberFile.read("members-2022-03-07.txt", "# au 16/09/2022\nAtos\n"))
        .extracting("file.date")
        .isEqualTo(LocalDate.of(2022, 9, 16));
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(refusal("list.txt", "Atos")).contains("no date");
    assertThat(refusal("list-2021-02-30.txt", "Atos")).contains("no date");
    assertThat(refusal("list-2021-12-20.txt", "\n# nothing\n")).contains("no members");
    assertThat(refusal("list-2021-12-20.txt", "At\u202eos")).contains("At\ufffdos");
    assertThat(refusal("list-2021-12-20.txt", "x".repeat(181)))
        .contains("not the name of a member");
  }

  private static String refusal(String name, String content) {
    return switch (MemberFile.read(name, content)) {
      case MemberFile.Reading.Complete complete -> complete.toString();
      case MemberFile.Reading.Refused(String reason) -> reason;
    };
  }
}

package club.publish.data;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Register;
import club.core.register.Since;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberCsvTest {
  private static final String HEADER =
      "\ufeffname,joined,kind,stage,town,website,project,project_en\r\n";

  @Test
  void givesWhatIsKnownAndPublic() {
    assertThat(Clubs.text(Clubs.small(), "members.csv"))
        .isEqualTo(
            HEADER
                + "🏛️ Archives,2022-09-16,,,,,,\r\n"
                + "'=cmd|' /C calc'!A0,2022-09-16,,,,,,\r\n"
                + "\"Musée d'Art, \"\"Le 7\"\"\",<=2021-12-20,public-body,testing,'-L'Isle,"
                + "https://www.musee.example/?a=1&b=2,Trie l'état civil.,Sorts records.\r\n"
                + "\"Ville\nde Caen\",<=2022-03-07,local-authority,,,,,\r\n"
                + "מוזיאון {{ x }} <b>*,2022-09-16,,,,,,\r\n");
  }

  @Test
  void hasAHeaderWithoutMembersToo() {
    assertThat(Clubs.text(Clubs.empty(), "members.csv")).isEqualTo(HEADER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@A", "\t=1", "\r=1", "'=1"})
  void givesSpreadsheetsNoFormula(String name) {
    Register register =
        new Register(1, List.of(Clubs.member(name, new Since.On(Clubs.THIRD), Clubs.THIRD)));

    assertThat(Clubs.text(register, "members.csv").replace("\"", ""))
        .contains("\n'" + name + ",2022-09-16");
  }
}

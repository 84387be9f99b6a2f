package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import club.stack.AwsDouble;
import club.stack.DeployedStack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsPageTest {
  @Test
  void breaksBetweenWordsAndKeepsALongOneWhole() {
    String word = "x".repeat(100);

    assertThat(page("See " + word)).contains("  See", "  " + word);
    assertThat(page("word ".repeat(30).strip()))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void breaksACommandSoThatAShellStillReadsIt() {
    List<String> page = page("It.\n$ aws " + "--option value ".repeat(8) + "'a quoted word'");

    assertThat(page)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .anySatisfy(line -> assertThat(line).startsWith("      aws").endsWith(" \\"))
        .anySatisfy(line -> assertThat(line).startsWith("          ").endsWith("'a quoted word'"));
  }

  @Test
  void givesARecordsValueWithItsSpaces() {
    assertThat(page("It.\n= TXT a.example \"v=spf1 include:b.example ~all\""))
        .containsSequence(
            "      TXT    a.example", "             \"v=spf1 include:b.example ~all\"");
  }

  private static List<String> page(String text) {
    try (AwsDouble aws = new AwsDouble()) {
      aws.stack("CREATE_COMPLETE", Map.of(), Map.of()).resources(Map.of());
      LinkedHashMap<String, Finding> findings = new LinkedHashMap<>();
      findings.put("Matter", new Finding.ToDo(text));
      return FindingsPage.of(DeployedStack.named("club", aws.services()), findings)
          .lines()
          .toList();
    }
  }
}

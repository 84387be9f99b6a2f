package club.stack.doctor;

import club.stack.DeployedStack;
import club.stack.doctor.Doctor.Examined;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found, as plain text: at most 80 columns, but for names and values that are copied
/// whole.
final class Page {
  private static final Columns TEXT = new Columns(2, 2);
  private static final Columns STEP = new Columns(2, 4);
  private static final Columns COMMAND = new Columns(6, 10);
  private static final int VERDICT = 13;

  private Page() {}

  static String of(DeployedStack stack, List<Examined> matters) {
    List<String> lines = new ArrayList<>();
    lines.add("Stack %s in %s: %s".formatted(stack.name(), stack.region(), stack.status()));
    for (Examined matter : matters) {
      lines.add("");
      lines.addAll(matter(matter));
    }
    if (lines.stream().anyMatch(line -> line.contains("--parameter-overrides"))) {
      lines.add("");
      lines.add("Set it in samconfig.toml too: a deploy that reads it puts it back otherwise.");
    }
    lines.add("");
    lines.add(sum(matters));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> matter(Examined matter) {
    Finding finding = matter.finding();
    String verdict = finding.verdict().label();
    List<String> lines = new ArrayList<>();
    lines.add(verdict + " ".repeat(VERDICT - verdict.length()) + matter.title());
    lines.addAll(TEXT.sentence(finding.meaning()));
    finding.steps().forEach(step -> lines.addAll(step(step)));
    return lines;
  }

  private static List<String> step(Step step) {
    return switch (step) {
      case Step.Say(String sentence) -> STEP.sentence("> " + sentence);
      case Step.Run(String command) -> COMMAND.command(command);
      case Step.AddRecord(String type, String name, String value) ->
          List.of("      %-5s  %s".formatted(type, name), " ".repeat(13) + value);
    };
  }

  private static String sum(List<Examined> matters) {
    return Stream.of(Verdict.values())
        .map(verdict -> count(matters, verdict) + " " + verdict.label())
        .collect(Collectors.joining(", ", "", "."));
  }

  private static long count(List<Examined> matters, Verdict verdict) {
    return matters.stream().filter(matter -> matter.finding().verdict() == verdict).count();
  }
}

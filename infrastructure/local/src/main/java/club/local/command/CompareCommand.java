package club.local.command;

import club.core.Language;
import club.local.ClubProblem;
import club.local.list.ListText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what the rules by which names are compared make of pairs of names, and how often they are
/// right.
@Command(
    name = "compare",
    description = {
      "Says for each pair of names whether they are the same, probably the same and why, or"
          + " different.",
      "Then, where the file knows it, how often that is right."
    })
final class CompareCommand implements Callable<Integer> {
  private final PrintStream out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "CSV with the columns name_a, name_b and, where it is known, same (1 or 0).")
  private Path file = Path.of("");

  CompareCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<NamePair> pairs = NamePair.read(text());
    pairs.forEach(pair -> out.println(String.join("\t", verdict(pair), pair.one(), pair.other())));
    out.println(counts(pairs));
    List<NamePair> known = pairs.stream().filter(pair -> pair.same().isPresent()).toList();
    if (!known.isEmpty()) {
      out.println(score("same", known, NamePair::isBlocked));
      out.println(score("same or probable", known, pair -> pair.reason().isPresent()));
    }
    return ExitCode.OK;
  }

  private String text() {
    ListText read =
        ListText.of(TextFile.bytes(file))
            .orElseThrow(() -> new ClubProblem("The file " + file + " is no text."));
    if (read.isSupposed()) {
      spec.commandLine()
          .getErr()
          .println(
              "The file %s is not in UTF-8: it is read as %s.".formatted(file, read.encoding()));
    }
    return read.text();
  }

  private static String verdict(NamePair pair) {
    return pair.isBlocked()
        ? "same"
        : pair.reason()
            .map(reason -> "probable: " + reason.label(Language.ENGLISH))
            .orElse("different");
  }

  private static String counts(List<NamePair> pairs) {
    long same = pairs.stream().filter(NamePair::isBlocked).count();
    long probable = pairs.stream().filter(pair -> pair.reason().isPresent()).count() - same;
    return "%s: %d same, %d probable, %d different"
        .formatted(Count.of(pairs.size(), "pair"), same, probable, pairs.size() - same - probable);
  }

  /// Precision: how many of those found are the same body. Recall: how many of one body are found.
  private static String score(String what, List<NamePair> known, Predicate<NamePair> isFound) {
    long found = known.stream().filter(isFound).count();
    long same = known.stream().filter(CompareCommand::isSame).count();
    long right = known.stream().filter(CompareCommand::isSame).filter(isFound).count();
    return "%s: precision %s, recall %s, false %s"
        .formatted(
            what,
            share(right, found),
            share(right, same),
            share(found - right, known.size() - same));
  }

  private static boolean isSame(NamePair pair) {
    return pair.same().orElse(false);
  }

  private static String share(long part, long whole) {
    String counted = part + " of " + whole;
    return whole == 0
        ? counted
        : String.format(Locale.ROOT, "%.1f%% (%s)", 100.0 * part / whole, counted);
  }
}

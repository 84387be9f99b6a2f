package club.local;

import club.core.EmailAddress;
import club.local.Options.Operate;
import club.local.Options.Place;
import club.local.Options.Wrong;
import club.local.command.Command;
import club.local.command.Export;
import club.local.command.Import;
import club.local.command.Pause;
import club.local.command.Rebuild;
import club.local.command.Redrive;
import club.local.command.Restore;
import club.local.command.Unblock;
import club.local.command.Verify;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What may be asked of `./club`: the first word, the options that go with it, and what is made of
/// them. Without such a word it is the system that starts.
///
/// @param valued the options that want a value
/// @param plain those that want none
/// @param operand what must be named after it; empty: nothing
record Verb(
    String word,
    Set<String> valued,
    Set<String> plain,
    String operand,
    Function<Words, Options> options) {
  private static final String DRY = "--dry-run";
  private static final Set<String> PLACE = Set.of("--data", "--stack");
  private static final Set<String> HELP = Set.of("--help", "-h");

  private static final Verb RUN =
      new Verb("", Set.of("--port", "--data"), Set.of("--fresh"), "", Verb::run);

  private static final List<Verb> COMMANDS =
      List.of(
          command(
              "import",
              Set.of(DRY, "--json"),
              "file",
              words -> new Import(file(words), words.has(DRY), words.has("--json"))),
          command("export", Set.of(), "file", words -> new Export(file(words))),
          command(
              "restore", Set.of(DRY), "file", words -> new Restore(file(words), words.has(DRY))),
          command("rebuild", Set.of(DRY), "", words -> new Rebuild(words.has(DRY))),
          command("redrive", Set.of(DRY), "", words -> new Redrive(words.has(DRY))),
          new Verb("unblock", PLACE, Set.of(DRY), "address", Verb::unblock),
          command("verify", Set.of(), "", _ -> new Verify(Pause::sleep)),
          new Verb("doctor", Set.of("--stack"), Set.of(), "", Verb::doctor));

  /// What was typed.
  static Options parse(List<String> words) {
    return COMMANDS.stream()
        .filter(verb -> words.stream().limit(1).anyMatch(verb.word::equals))
        .findAny()
        .map(verb -> verb.read(words.subList(1, words.size())))
        .orElseGet(() -> RUN.read(words));
  }

  private static Verb command(
      String word, Set<String> plain, String operand, Function<Words, Command> command) {
    return new Verb(word, PLACE, plain, operand, words -> operate(words, command.apply(words)));
  }

  private Options read(List<String> rest) {
    if (rest.stream().anyMatch(HELP::contains)) {
      return new Options.Help();
    }
    int operands = operand.isEmpty() ? 0 : 1;
    return switch (Words.read(rest, valued, Set.of(), plain)) {
      case Words.Reading.Wrong(String reason) -> new Wrong(reason);
      case Words.Reading.Understood(Words words) when words.operands().size() < operands ->
          new Wrong("Which " + operand + "? Name it after " + word + ".");
      case Words.Reading.Understood(Words words) when words.operands().size() > operands ->
          new Wrong(words.operands().get(operands) + " is too much.");
      case Words.Reading.Understood(Words words) -> options.apply(words);
    };
  }

  private static Options run(Words words) {
    String port = words.value("--port").orElse("8080");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      return new Wrong("--port wants a number from 0 to 65535, not " + port + ".");
    }
    return new Options.Run(Integer.parseInt(port), data(words), words.has("--fresh"));
  }

  private static Options unblock(Words words) {
    String typed = words.operands().getFirst();
    return EmailAddress.of(typed)
        .map(address -> operate(words, new Unblock(address, words.has(DRY))))
        .orElseGet(() -> new Wrong(typed + " is no e-mail address: name one after unblock."));
  }

  private static Options operate(Words words, Command command) {
    Optional<String> stack = words.value("--stack");
    if (stack.isPresent() && data(words).isPresent()) {
      return new Wrong("--stack and --data name two clubs: choose one of them.");
    }
    return new Operate(
        command,
        stack.<Place>map(Place.Stack::new).orElseGet(() -> new Place.Machine(data(words))));
  }

  private static Optional<Path> data(Words words) {
    return words.value("--data").map(Path::of);
  }

  private static Path file(Words words) {
    return Path.of(words.operands().getFirst());
  }

  private static Options doctor(Words words) {
    return words
        .value("--stack")
        .<Options>map(Options.Doctor::new)
        .orElseGet(() -> new Wrong("Which stack? Name it with --stack NAME."));
  }
}

package club.local.command;

import picocli.CommandLine.Option;

/// The option by which a command prints more than its summary and what needs care.
final class LongOption {
  @Option(names = "--long", description = "Prints the details too.")
  private boolean isLong;

  boolean isLong() {
    return isLong;
  }
}

package club.local.command;

import picocli.CommandLine.ExitCode;

/// How a command ends that was understood.
final class Ending {
  private Ending() {}

  /// @param isWell whether all is as it should be; else what was printed says what to do
  static int code(boolean isWell) {
    return isWell ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}

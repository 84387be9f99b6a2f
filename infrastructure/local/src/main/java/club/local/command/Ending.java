package club.local.command;

import picocli.CommandLine.ExitCode;

/// The exit code of a command that ran.
final class Ending {
  private Ending() {}

  /// @param isWell false when the output says what to do
  static int code(boolean isWell) {
    return isWell ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}

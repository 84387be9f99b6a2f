package club.local.command;

import picocli.CommandLine.Help.Ansi;

/// The colour of words that need no reading twice: on a terminal only, and not where `NO_COLOR` is
/// set.
enum TerminalStyle {
  GOOD("32"),
  CARE("33"),
  BAD("31;1");

  private final String code;

  TerminalStyle(String code) {
    this.code = code;
  }

  String of(String text) {
    return of(text, Ansi.AUTO.enabled());
  }

  String of(String text, boolean isOn) {
    return isOn ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}

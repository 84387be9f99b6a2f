package club.stack.doctor;

import club.stack.StackProblem;
import java.util.List;

/// Looks at every matter, whatever became of the others.
record Doctor(List<Check> checks) {
  Doctor {
    checks = List.copyOf(checks);
  }

  /// A matter, and what was found.
  ///
  /// @param title what the matter is called
  record Examined(String title, Finding finding) {}

  /// In the order of the checks.
  List<Examined> examine() {
    return checks.stream().map(check -> new Examined(check.title(), find(check))).toList();
  }

  private static Finding find(Check check) {
    try {
      return check.look();
    } catch (StackProblem unable) {
      return Finding.cannotTell(unable.sentence());
    }
  }
}

package club.stack.doctor;

import java.util.List;

/// What a check found about its matter.
///
/// @param meaning one or two sentences
/// @param steps what to do, in this order; empty when nothing is
record Finding(Verdict verdict, String meaning, List<Step> steps) {
  Finding {
    steps = List.copyOf(steps);
  }

  static Finding done(String meaning) {
    return new Finding(Verdict.DONE, meaning, List.of());
  }

  static Finding toDo(String meaning, List<Step> steps) {
    return new Finding(Verdict.TO_DO, meaning, steps);
  }

  static Finding toDo(String meaning, Step... steps) {
    return toDo(meaning, List.of(steps));
  }

  static Finding cannotTell(String reason) {
    return new Finding(Verdict.CANNOT_TELL, reason, List.of());
  }
}

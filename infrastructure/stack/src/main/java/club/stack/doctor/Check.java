package club.stack.doctor;

/// Looks at one matter that only a person can settle.
interface Check {
  /// What it is about, in a few words.
  String title();

  /// Looks.
  ///
  /// @throws club.stack.StackProblem when it cannot be looked at
  Finding look();
}

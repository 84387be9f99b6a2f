package club.stack.doctor;

/// How a matter stands.
enum Verdict {
  DONE("done"),
  TO_DO("to do"),
  /// It could not be looked at: that is never taken for done.
  CANNOT_TELL("cannot tell");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}

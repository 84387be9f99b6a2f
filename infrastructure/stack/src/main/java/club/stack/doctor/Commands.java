package club.stack.doctor;

import club.stack.doctor.Step.Run;

/// Commands that reach this very stack, whatever else the shell is set to.
record Commands(String stack, String region) {
  /// The AWS CLI's.
  Run aws(String words) {
    return new Run("aws %s --region %s".formatted(words, region));
  }

  /// A deploy that sets one parameter and leaves the others as they are.
  Run deploy(String parameter, String value) {
    return new Run(
        "sam deploy --stack-name %s --region %s --parameter-overrides %s=%s"
            .formatted(stack, region, parameter, value));
  }

  /// A deploy that sets nothing.
  Run deploy() {
    return new Run("sam deploy --stack-name %s --region %s".formatted(stack, region));
  }

  /// Our own.
  Run club(String word) {
    return new Run("./club %s --stack %s".formatted(word, stack));
  }
}

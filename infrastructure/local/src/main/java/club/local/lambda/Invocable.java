package club.local.lambda;

import club.local.template.FunctionDefinition;

/// A function that can be called, wherever it runs.
public interface Invocable {
  /// As the template declares it.
  FunctionDefinition definition();

  /// Calls it with an event in JSON, and waits.
  Outcome invoke(String event);
}

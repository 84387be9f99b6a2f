package club.core.request;

import club.core.PlainText;
import java.util.Arrays;
import java.util.Optional;

/// A field of the form. Lengths are in code points, after cleaning.
public enum Field {
  ORGANISATION("organisation", 2, 160),
  KIND("kind", 1, 40),
  ACRONYM("acronym", 0, 20),
  SIRET("siret", 0, 60),
  WEBSITE("website", 0, 300),
  TOWN("town", 0, 80),
  ON_BEHALF_OF("onBehalfOf", 0, 160),
  STAGE("stage", 1, 40),
  MOTIVES("motives", 1, 40),
  PROJECT("project", 20, 1000),
  FIRST_NAME("firstName", 1, 80),
  LAST_NAME("lastName", 1, 80),
  ROLE("role", 1, 120),
  EMAIL("email", 1, 254),
  PHONE("phone", 0, 50),
  PUBLISH("publish", 1, 10),
  IDEMPOTENCY_KEY("idempotencyKey", 0, 100);

  private final String wire;
  private final int min;
  private final int max;

  Field(String wire, int min, int max) {
    this.wire = wire;
    this.min = min;
    this.max = max;
  }

  /// The name in forms, JSON and error pointers.
  public String wire() {
    return wire;
  }

  /// The least length; 0 for an optional field.
  public int min() {
    return min;
  }

  /// The greatest length.
  public int max() {
    return max;
  }

  /// Whether it must be filled in.
  public boolean isRequired() {
    return min > 0;
  }

  /// Whether line ends are part of it.
  public boolean isMultiline() {
    return this == PROJECT;
  }

  /// The text that was sent for it, cleaned.
  String clean(String typed) {
    return isMultiline() ? PlainText.lines(typed) : PlainText.line(typed);
  }

  /// The field of this wire name.
  public static Optional<Field> of(String wire) {
    return Arrays.stream(values()).filter(field -> field.wire.equals(wire)).findFirst();
  }
}

package club.local.access;

import java.util.List;
import java.util.Map;

/// Roles for a test.
public final class ExampleRoles {
  /// A function that may do what a test says.
  public static final String NOTIFY = "Notify";

  private ExampleRoles() {}

  /// One function may do this, and no other anything.
  public static Roles allowing(PolicyStatement... allowed) {
    return new Roles(Map.of(NOTIFY, List.of(allowed)), List.of());
  }

  /// The header of a call by this caller.
  public static String signedBy(String caller) {
    return "AWS4-HMAC-SHA256 Credential="
        + caller
        + "/20260302/eu-west-3/x/aws4_request, Signature=0";
  }
}

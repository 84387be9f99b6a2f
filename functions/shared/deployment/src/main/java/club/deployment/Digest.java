package club.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// A short name for a set of properties: another set has another name. 16 hexadecimal digits.
///
/// Lambda's versions keep the environment that they were published with, and SAM publishes one when
/// the code changes, not when a parameter does. So each version is described by the digest of all
/// parameters: CloudFormation replaces a version whose description changes.
///
/// **Source:** CloudFormation Template Reference, "AWS::Lambda::Version", `Description`: "Update
/// requires: Replacement".
public final class Digest {
  private Digest() {}

  /// The digest of these properties, in whatever order they come.
  public static String of(Map<String, String> properties) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(properties)
          .forEach(
              (name, value) -> {
                digest.update((name.length() + ":" + name).getBytes(UTF_8));
                digest.update((value.length() + ":" + value).getBytes(UTF_8));
              });
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256.", missing);
    }
  }
}

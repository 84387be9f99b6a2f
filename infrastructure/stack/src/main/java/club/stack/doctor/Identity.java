package club.stack.doctor;

import java.util.List;
import java.util.Optional;

/// An address or a domain that mail is sent from, as SES knows it.
///
/// @param name an address, or a domain
record Identity(String name, boolean isVerified, Dkim dkim, Optional<ReturnPath> returnPath) {
  /// How SES signs what the identity sends.
  ///
  /// @param isOn whether it shall sign
  /// @param status `SUCCESS`, `PENDING`, `FAILED`, `TEMPORARY_FAILURE` or `NOT_STARTED`
  /// @param tokens of the three records that the domain's owner adds; empty where the owner brought
  ///   keys of their own
  /// @param zone where the records point to
  record Dkim(boolean isOn, String status, List<String> tokens, String zone) {
    Dkim {
      tokens = List.copyOf(tokens);
    }

    /// Whether mails carry a signature of the domain now.
    boolean signs() {
      return isOn && status.equals("SUCCESS");
    }
  }

  /// A custom MAIL FROM domain.
  ///
  /// @param status `SUCCESS`, `PENDING`, `FAILED` or `TEMPORARY_FAILURE`
  record ReturnPath(Domain domain, String status) {
    boolean isReady() {
      return status.equals("SUCCESS");
    }
  }

  boolean isAddress() {
    return name.contains("@");
  }

  /// The domain itself, or that of the address.
  Domain domain() {
    return Domain.of(name);
  }
}

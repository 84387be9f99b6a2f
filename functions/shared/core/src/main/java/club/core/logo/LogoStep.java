package club.core.logo;

import java.time.Instant;

/// What has just happened on the page of a logo.
public sealed interface LogoStep {
  /// Nothing.
  record Opened() implements LogoStep {}

  /// The tile is proposed; a member's is mailed to staff.
  record Proposed() implements LogoStep {}

  /// The logo is published.
  record Published() implements LogoStep {}

  /// What was proposed is gone, and was never public.
  record Declined() implements LogoStep {}

  /// No logo is published any more.
  record Removed() implements LogoStep {}

  /// The code was not filled in, or is none.
  record NoCode() implements LogoStep {}

  /// It is not agreed that the logo be published.
  record NoConsent() implements LogoStep {}

  /// Not the code of the mail.
  ///
  /// @param left how many tries remain, 1 or more
  record WrongCode(int left) implements LogoStep {}

  /// Too many wrong codes.
  record Locked(Instant until) implements LogoStep {}

  /// What is proposed is no longer what was shown.
  record Overtaken() implements LogoStep {}
}

package club.core.logo;

import club.core.Bytes;
import club.core.Reference;
import club.core.register.Logo;

/// The store of logos.
public interface Logos extends ProposedLogos {
  /// Keeps the tile that is proposed for a member, in place of an earlier one.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be kept
  void propose(Reference member, Bytes tile);

  /// Removes what is proposed for a member; nothing where there is nothing.
  void withdraw(Reference member);

  /// Publishes both sizes of a logo. The same again changes nothing.
  ///
  /// @throws club.core.DependencyFailure when they are not known to be published
  void publish(Logo logo, Bytes large, Bytes small);

  /// Removes both sizes of a logo that no member bears any more.
  void retire(Logo logo);
}

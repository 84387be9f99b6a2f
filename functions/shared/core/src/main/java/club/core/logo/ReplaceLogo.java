package club.core.logo;

import club.core.DependencyFailure;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Profile;
import club.core.register.Register;
import club.core.register.RegisterChanges;
import club.core.register.RegisterEntry;
import club.core.register.Registers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Gives a member of the register another logo, or none.
record ReplaceLogo(Registers registers, RegisterChanges changes, Logos logos, Clock clock) {
  private static final int TRIES = 5;

  /// Writes the register, then removes the files of the former logo: until then pages show it.
  ///
  /// @param by who does it
  /// @return the member as it is then
  /// @throws DependencyFailure when it is not known to be stored
  Member with(Member known, Optional<Logo> logo, Optional<String> by) {
    for (int i = 0; i < TRIES; i++) {
      Register register = registers.read();
      Member member = register.member(known.reference()).orElse(known);
      Optional<Logo> former = member.profile().logo();
      if (former.equals(logo)) {
        return member;
      }
      Member after = member.with(profile(member, logo));
      MemberChange change =
          MemberChange.of(member, after, RegisterEntry.What.LOGO_CHANGED, clock.instant(), by);
      if (changes.write(List.of(change), register.version())) {
        former.filter(old -> isBorneAlone(member, old, register)).ifPresent(logos::retire);
        return after;
      }
    }
    throw new DependencyFailure(
        "write the logo", "table", new IllegalStateException("overtaken each time"));
  }

  /// Whether no other member bears this logo.
  private static boolean isBorneAlone(Member member, Logo logo, Register register) {
    return register.members().stream()
        .filter(other -> !other.reference().equals(member.reference()))
        .noneMatch(other -> other.profile().logo().equals(Optional.of(logo)));
  }

  /// Who published a logo agreed to it, or knew that the member does.
  private static Profile profile(Member member, Optional<Logo> logo) {
    Profile now = member.profile().withLogo(logo);
    return new Profile(
        now.sortKey(),
        now.kind(),
        now.stage(),
        now.town(),
        now.website(),
        now.project(),
        logo,
        now.consent() || logo.isPresent());
  }
}

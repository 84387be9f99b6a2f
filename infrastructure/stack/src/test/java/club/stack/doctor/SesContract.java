package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every [Ses] keeps.
interface SesContract {
  /// One that stands like this.
  Ses ses(Ses.Account account, List<Identity> identities);

  static List<Ses.Account> accounts() {
    return List.of(
        InMemorySes.FREE,
        InMemorySes.SANDBOX,
        new Ses.Account(true, false, "SHUTDOWN"),
        new Ses.Account(true, true, "PROBATION"));
  }

  static List<Identity> identities() {
    return List.of(
        Identities.address("club@programme.example", false),
        Identities.address("club@programme.example", true),
        Identities.signed("programme.example"),
        Identities.unsigned("programme.example", "PENDING"),
        Identities.withReturnPath(
            Identities.signed("programme.example"), "bounce.programme.example", "FAILED"));
  }

  @ParameterizedTest
  @MethodSource("accounts")
  default void tellsHowTheAccountStands(Ses.Account account) {
    assertThat(ses(account, List.of()).account()).isEqualTo(account);
  }

  @ParameterizedTest
  @MethodSource("identities")
  default void tellsHowAnIdentityStands(Identity identity) {
    Ses ses = ses(InMemorySes.FREE, List.of(identity));

    assertThat(ses.identity(identity.name())).contains(identity);
  }

  @Test
  default void knowsNoIdentityThatWasNotMade() {
    assertThat(ses(InMemorySes.FREE, List.of()).identity("programme.example")).isEmpty();
  }

  @Test
  default void namesWhatIsVerifiedAndNothingElse() {
    Ses ses =
        ses(
            InMemorySes.SANDBOX,
            List.of(
                Identities.signed("programme.example"),
                Identities.address("ada@nowhere.example", false),
                Identities.address("bob@nowhere.example", true)));

    assertThat(ses.verified())
        .containsExactlyInAnyOrder("programme.example", "bob@nowhere.example");
  }
}

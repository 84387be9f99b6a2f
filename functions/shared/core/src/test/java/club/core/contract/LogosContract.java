package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.Reference;
import club.core.logo.Logos;
import club.core.register.Logo;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [Logos].
public interface LogosContract {
  /// The member whose logo it is.
  Reference MEMBER = new Reference("CDFG-2346");

  /// A logo.
  Logo LOGO = new Logo("0123456789abcdef", 480, 320);

  /// An empty store.
  Logos logos();

  /// What the public reads under this key; empty where there is nothing.
  Optional<Bytes> published(String key);

  @Test
  default void keepsTheLastProposalAlone() {
    assertThat(logos().proposed(MEMBER)).isEmpty();

    logos().propose(MEMBER, Bytes.of("first"));
    logos().propose(MEMBER, Bytes.of("second"));

    assertThat(logos().proposed(MEMBER)).contains(Bytes.of("second"));
    assertThat(logos().proposed(new Reference("CDFG-2347"))).isEmpty();
  }

  @Test
  default void withdrawsAProposalOnceOrTwice() {
    logos().propose(MEMBER, Bytes.of("tile"));

    logos().withdraw(MEMBER);
    logos().withdraw(MEMBER);

    assertThat(logos().proposed(MEMBER)).isEmpty();
  }

  @Test
  default void publishesBothSizesWhateverIsRepeated() {
    logos().publish(LOGO, Bytes.of("large"), Bytes.of("small"));
    logos().publish(LOGO, Bytes.of("large"), Bytes.of("small"));

    assertThat(published(LOGO.large())).contains(Bytes.of("large"));
    assertThat(published(LOGO.small())).contains(Bytes.of("small"));
  }

  @Test
  default void showsNoProposalToThePublic() {
    logos().propose(MEMBER, Bytes.of("tile"));

    assertThat(published(LOGO.large())).isEmpty();
    assertThat(published(LOGO.small())).isEmpty();
  }

  @Test
  default void retiresBothSizesAndNoProposal() {
    logos().propose(MEMBER, Bytes.of("tile"));
    logos().publish(LOGO, Bytes.of("large"), Bytes.of("small"));

    logos().retire(LOGO);
    logos().retire(LOGO);

    assertThat(published(LOGO.large())).isEmpty();
    assertThat(published(LOGO.small())).isEmpty();
    assertThat(logos().proposed(MEMBER)).isPresent();
  }
}

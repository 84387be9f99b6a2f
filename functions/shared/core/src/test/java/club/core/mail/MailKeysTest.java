package club.core.mail;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.HmacKey;
import club.core.link.KeyRing;
import club.core.link.Link;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailKeysTest {
  private static final String NEW = "n".repeat(64);
  private static final String FORMER = "f".repeat(64);

  private final MailKeys keys =
      new MailKeys(KeyRing.of(NEW + "," + FORMER), KeyRing.of(NEW + "," + FORMER), Link.LIFE);

  @Test
  void aMailThatWasNeverClaimedIsMadeWithTheCurrentKeys() {
    Link link = link(0, Optional.empty());

    assertThat(link.keyId()).isEqualTo(id(NEW));
    assertThat(link.codeKeyId()).contains(id(NEW));
  }

  @Test
  void aMailIsMadeAgainWithTheKeysThatItRemembersEachByItself() {
    Link link = link(1, Optional.of(new LedgerEntry.MadeWith(id(FORMER), Optional.of(id(NEW)))));

    assertThat(link.keyId()).isEqualTo(id(FORMER));
    assertThat(link.codeKeyId()).contains(id(NEW));
  }

  @Test
  void aMailThatAnEarlierVersionClaimedIsMadeAgainWithTheKeyOfThen() {
    Link link = link(1, Optional.empty());

    assertThat(link.keyId()).isEqualTo(id(FORMER));
    assertThat(link.codeKeyId()).contains(id(FORMER));
  }

  @Test
  void aMailWhoseKeyWasDroppedIsMadeWithTheCurrentOne() {
    Link link = link(1, Optional.of(new LedgerEntry.MadeWith("00000000", Optional.of("00000000"))));

    assertThat(link.keyId()).isEqualTo(id(NEW));
    assertThat(link.codeKeyId()).contains(id(NEW));
  }

  private Link link(int attempts, Optional<LedgerEntry.MadeWith> madeWith) {
    LedgerEntry entry =
        new LedgerEntry(
            REFERENCE,
            1,
            MailKind.REVIEW,
            new Recipient.Reviewer(ALICE),
            LedgerEntry.State.DUE,
            attempts,
            NOW,
            madeWith);
    return keys.of(entry, NOW).orElseThrow().link();
  }

  private static String id(String key) {
    return HmacKey.of(key).id();
  }
}

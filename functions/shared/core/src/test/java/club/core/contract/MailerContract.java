package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.mail.Mailer;
import club.core.mail.Mailer.Message;
import club.core.mail.Mailer.Sending;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [Mailer].
public interface MailerContract {
  Mailer mailer();

  /// What the service accepted, oldest first.
  List<Message> arrived();

  /// Makes the service refuse the next mail, or accept it and lose the answer.
  void next(Trouble trouble);

  @Test
  default void handsOverTheVeryBytes() {
    Message message = message("Subject: é à l’œuvre\r\n\r\n.\r\n..\r\n");

    Sending sending = mailer().send(message);

    assertThat(sending).isInstanceOf(Sending.Taken.class);
    assertThat(arrived()).containsExactly(message);
  }

  @Test
  default void givesEachMailItsOwnId() {
    Message message = message("Subject: twice\r\n\r\n");

    assertThat(mailer().send(message)).isNotEqualTo(mailer().send(message));
    assertThat(arrived()).hasSize(2);
  }

  @Test
  default void reportsThatAMailWasNotTaken() {
    next(Trouble.REFUSED);

    assertThat(mailer().send(message("Subject: no\r\n\r\n"))).isInstanceOf(Sending.NotTaken.class);
    assertThat(arrived()).isEmpty();
  }

  @Test
  default void reportsThatAMailMayHaveBeenTakenAndSendsItOnlyOnce() {
    next(Trouble.ANSWER_LOST);

    assertThat(mailer().send(message("Subject: perhaps\r\n\r\n")))
        .isInstanceOf(Sending.Ambiguous.class);
    assertThat(arrived()).hasSize(1);
  }

  private static Message message(String mime) {
    return new Message(
        new EmailAddress("club@programme.example"),
        new EmailAddress("ada@nowhere.example"),
        Bytes.of(mime));
  }

  /// The faults of a service.
  enum Trouble {
    REFUSED,
    ANSWER_LOST
  }
}

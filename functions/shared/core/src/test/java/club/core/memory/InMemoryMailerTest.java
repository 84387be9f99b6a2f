package club.core.memory;

import club.core.contract.MailerContract;
import club.core.mail.Mailer;
import java.util.List;

class InMemoryMailerTest implements MailerContract {
  private final InMemoryMailer mailer = new InMemoryMailer();

  @Override
  public Mailer mailer() {
    return mailer;
  }

  @Override
  public List<Mailer.Message> arrived() {
    return mailer.arrived();
  }

  @Override
  public void next(Trouble trouble) {
    mailer.answerNext(
        switch (trouble) {
          case REFUSED -> new Mailer.Sending.NotTaken("MessageRejected");
          case ANSWER_LOST -> new Mailer.Sending.Ambiguous("timeout");
        });
  }
}

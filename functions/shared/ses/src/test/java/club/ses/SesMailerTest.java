package club.ses;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.contract.MailerContract;
import club.core.mail.Mailer;
import club.core.mail.Mailer.Sending;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SesMailerTest implements MailerContract {
  private final MailService service = new MailService();
  private final Mailer mailer = mailer(service.address());

  @AfterEach
  void close() {
    service.close();
  }

  @Override
  public Mailer mailer() {
    return mailer;
  }

  @Override
  public List<Mailer.Message> arrived() {
    return List.copyOf(service.arrived);
  }

  @Override
  public void next(Trouble trouble) {
    service.answers.add(
        switch (trouble) {
          case REFUSED -> new MailService.Answer.Failed(400, MailService.error("MessageRejected"));
          case ANSWER_LOST -> new MailService.Answer.Lost();
        });
  }

  @Test
  void returnsTheIdThatSesGave() {
    assertThat(mailer.send(message())).isEqualTo(new Sending.Taken("id-1"));
  }

  @Test
  void namesTheConfigurationSetSoThatSesReportsTheFateOfTheMail() {
    mailer.send(message());

    assertThat(service.configurationSets).containsExactly("reports");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MessageRejected", "MailFromDomainNotVerifiedException", "Throttling"})
  void returnsTheCodeOfARefusalAndNoAddress(String code) {
    service.answers.add(new MailService.Answer.Failed(400, MailService.error(code)));

    assertThat(mailer.send(message())).isEqualTo(new Sending.NotTaken(code));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void isAmbiguousAfterAnErrorOfTheService(int status) {
    service.answers.add(new MailService.Answer.Failed(status, ""));

    assertThat(mailer.send(message())).isInstanceOf(Sending.Ambiguous.class);
    assertThat(service.arrived).isEmpty();
  }

  @Test
  void sendsAMailOnceThoughAnEarlierConnectionWasClosed() {
    mailer.send(message());
    service.answers.add(new MailService.Answer.Lost());

    assertThat(mailer.send(message())).isInstanceOf(Sending.Ambiguous.class);
    assertThat(service.arrived).hasSize(2);
  }

  @Test
  void makesAConnectionForEachMail() {
    mailer.send(message());
    mailer.send(message());

    assertThat(service.callers).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void reportsThatNothingWasTakenWhereNobodyListens() {
    service.close();

    assertThat(mailer.send(message())).isInstanceOf(Sending.NotTaken.class);
  }

  private static Mailer mailer(String endpoint) {
    return SesMailer.of(
        Map.of(
            "AWS_REGION", "eu-west-3",
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local",
            "AWS_ENDPOINT_URL_SES", endpoint,
            "CONFIGURATION_SET", "reports"));
  }

  private static Mailer.Message message() {
    return new Mailer.Message(
        new EmailAddress("club@programme.example"),
        new EmailAddress("ada@nowhere.example"),
        Bytes.of("Subject: hello\r\n\r\nHello.\r\n"));
  }
}

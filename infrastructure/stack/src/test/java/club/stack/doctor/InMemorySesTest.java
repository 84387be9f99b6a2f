package club.stack.doctor;

import java.util.List;

class InMemorySesTest implements SesContract {
  @Override
  public Ses ses(Ses.Account account, List<Identity> identities) {
    return new InMemorySes(account, identities);
  }
}

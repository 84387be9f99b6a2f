package club.core.memory;

import club.core.mail.Mailer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// [Mailer] in memory: accepts every mail unless the next answer was set.
public final class InMemoryMailer implements Mailer {
  private final List<Message> arrived = new ArrayList<>();
  private final Queue<Sending> next = new ArrayDeque<>();

  /// Sets the answer to the next mail. A mail answered as ambiguous has arrived.
  public synchronized InMemoryMailer answerNext(Sending answer) {
    next.add(answer);
    return this;
  }

  /// The mails that arrived, oldest first.
  public synchronized List<Message> arrived() {
    return List.copyOf(arrived);
  }

  @Override
  public synchronized Sending send(Message message) {
    Sending answer =
        next.isEmpty() ? new Sending.Taken("mail-" + (arrived.size() + 1)) : next.remove();
    if (!(answer instanceof Sending.NotTaken)) {
      arrived.add(message);
    }
    return answer;
  }
}

package club.core.memory;

import club.core.link.Link;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.Optional;

/// [Intake] in memory.
public record InMemoryIntake(InMemoryClub club) implements Intake {
  @Override
  public Stored store(Submission submission) {
    synchronized (club) {
      JoinRequest request = submission.request();
      Key key = submission.key();
      Optional<InMemoryClub.Key> used =
          Optional.ofNullable(club.keys.get(key.hash()))
              .filter(earlier -> request.receivedAt().isBefore(earlier.expiresAt()));
      if (used.isPresent()) {
        return answer(key, used.get());
      }
      if (club.requests.containsKey(request.reference())) {
        return new Stored.ReferenceTaken();
      }
      write(submission);
      return new Stored.New();
    }
  }

  @Override
  public void add(Link follow) {
    synchronized (club) {
      club.links.put(InMemoryClub.LinkName.of(follow), follow);
    }
  }

  private static Stored answer(Key key, InMemoryClub.Key used) {
    return used.body().equals(key.body())
        ? new Stored.Again(used.reference())
        : new Stored.KeyReused();
  }

  private void write(Submission submission) {
    JoinRequest request = submission.request();
    Key key = submission.key();
    club.keys.put(
        key.hash(), new InMemoryClub.Key(key.body(), request.reference(), key.expiresAt()));
    club.requests.put(request.reference(), request);
    club.add(request.last());
    club.links.put(InMemoryClub.LinkName.of(submission.follow()), submission.follow());
    if (submission.mails().isEmpty()) {
      club.aside.add(request.reference());
    }
    club.addAll(request, submission.mails(), request.receivedAt(), submission.quietUntil());
  }
}

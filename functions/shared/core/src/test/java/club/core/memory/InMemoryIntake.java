package club.core.memory;

import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.Optional;

/// [Intake] in memory.
public record InMemoryIntake(InMemoryClub club) implements Intake {
  @Override
  public Stored store(Submission submission) {
    synchronized (club) {
      JoinRequest request = submission.request();
      Optional<InMemoryClub.Key> used =
          Optional.ofNullable(club.keys.get(submission.key()))
              .filter(key -> request.receivedAt().isBefore(key.expiresAt()));
      if (used.isPresent()) {
        return used.get().body().equals(submission.body())
            ? new Stored.Again(used.get().reference())
            : new Stored.KeyReused();
      }
      if (club.requests.containsKey(request.reference())) {
        return new Stored.ReferenceTaken();
      }
      write(submission);
      return new Stored.New();
    }
  }

  private void write(Submission submission) {
    JoinRequest request = submission.request();
    club.keys.put(
        submission.key(),
        new InMemoryClub.Key(
            submission.body(), request.reference(), request.receivedAt().plus(KEY_LIFE)));
    club.requests.put(request.reference(), request);
    club.add(request.lastEntry());
    club.links.put(InMemoryClub.LinkName.of(submission.follow()), submission.follow());
    submission.mails().forEach(club::add);
  }
}

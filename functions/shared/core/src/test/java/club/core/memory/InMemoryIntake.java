package club.core.memory;

import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// [Intake] in memory.
public record InMemoryIntake(InMemoryClub club) implements Intake {
  @Override
  public Stored store(Submission submission) {
    synchronized (club) {
      JoinRequest request = submission.request();
      Optional<Key> used =
          submission.keys().stream().filter(key -> isUsed(key, request.receivedAt())).findFirst();
      if (used.isPresent()) {
        return answer(used.get(), Objects.requireNonNull(club.keys.get(used.get().hash())));
      }
      if (club.requests.containsKey(request.reference())) {
        return new Stored.ReferenceTaken();
      }
      write(submission);
      return new Stored.New();
    }
  }

  private boolean isUsed(Key key, Instant now) {
    return Optional.ofNullable(club.keys.get(key.hash()))
        .filter(used -> now.isBefore(used.expiresAt()))
        .isPresent();
  }

  private static Stored answer(Key key, InMemoryClub.Key used) {
    return used.body().equals(key.body())
        ? new Stored.Again(used.reference(), used.followKeyId())
        : new Stored.KeyReused();
  }

  private void write(Submission submission) {
    JoinRequest request = submission.request();
    for (Key key : submission.keys()) {
      club.keys.put(
          key.hash(),
          new InMemoryClub.Key(
              key.body(),
              request.reference(),
              request.receivedAt().plus(KEY_LIFE),
              submission.follow().keyId()));
    }
    club.requests.put(request.reference(), request);
    club.add(request.lastEntry());
    club.links.put(InMemoryClub.LinkName.of(submission.follow()), submission.follow());
    submission.mails().forEach(club::add);
  }
}

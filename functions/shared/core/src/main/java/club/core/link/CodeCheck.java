package club.core.link;

import club.core.DependencyFailure;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Compares the code that was typed on a page with that of the mail. The try is counted before the
/// code is compared; too many wrong ones lock the link for a while.
public record CodeCheck(Attempts attempts, Clock clock) {
  /// The result of a check.
  public sealed interface Result {
    /// It is the code of the mail.
    record Right() implements Result {}

    /// It is not.
    ///
    /// @param left how many tries remain, 1 or more
    record Wrong(int left) implements Result {}

    /// Too many wrong codes: none is compared before `until`.
    record Locked(Instant until) implements Result {}
  }

  /// Counts one try, then compares.
  ///
  /// @throws DependencyFailure when the try is not known to be counted
  public Result check(Links.Found found, Token token, String typed) {
    return check(found, typed, code -> found.link().admits(token, code));
  }

  /// As [#check(Links.Found, Token, String)], for a link about a member.
  public Result check(Visit visit, String typed) {
    return check(visit.found(), visit.token(), typed);
  }

  /// As [#check(Links.Found, Token, String)], with another way to compare.
  public Result check(Links.Found found, String typed, Predicate<Code> isRight) {
    Instant now = clock.instant();
    return switch (attempts.count(found.link(), found.tries(), now)) {
      case Attempts.Counted.Locked(Instant until) -> new Result.Locked(until);
      case Attempts.Counted.Allowed(int left) -> {
        if (Code.of(typed).filter(isRight).isPresent()) {
          yield new Result.Right();
        }
        yield left > 0 ? new Result.Wrong(left) : new Result.Locked(now.plus(Tries.LOCK));
      }
    };
  }

  /// Forgets the tries on a link whose code was right: only wrong codes lock it.
  public void forget(Link link) {
    attempts.forget(link);
  }

  /// Does what the right code allows. Where that fails, the try is forgotten: the same may be sent
  /// again.
  public <T> T admit(Link link, Supplier<T> act) {
    try {
      return act.get();
    } catch (DependencyFailure failure) {
      try {
        forget(link);
      } catch (DependencyFailure again) {
        failure.addSuppressed(again);
      }
      throw failure;
    }
  }
}

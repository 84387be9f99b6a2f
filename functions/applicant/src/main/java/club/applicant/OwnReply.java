package club.applicant;

import club.core.request.Amend.Outcome;
import java.util.Optional;

/// What was sent by a form of the page, and what came of it.
///
/// @param act empty for a page that is opened
/// @param code as it was typed
/// @param text as it was typed
public record OwnReply(Optional<OwnAct> act, Optional<Outcome> outcome, String code, String text) {
  /// Nothing was sent.
  static final OwnReply NONE = new OwnReply(Optional.empty(), Optional.empty(), "", "");

  /// Whether it was done.
  boolean isDone() {
    return outcome.filter(Outcome.Done.class::isInstance).isPresent();
  }

  @Override
  public String toString() {
    return "OwnReply[" + act + "]";
  }
}

package club.core.mail;

import club.core.Reference;
import club.core.link.Link;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;

/// One generation of a request: a round of deciding about it.
public record Round(Reference reference, int generation) {
  /// The round that a request is in.
  public static Round of(JoinRequest request) {
    return new Round(request.reference(), request.generation());
  }

  /// The round that a history entry belongs to.
  public static Round of(HistoryEntry entry) {
    return new Round(entry.reference(), entry.generation());
  }

  /// The round that a link opens.
  public static Round of(Link link) {
    return new Round(link.reference(), link.generation());
  }

  /// The round that a mail is about.
  public static Round of(LedgerEntry entry) {
    return new Round(entry.reference(), entry.generation());
  }

  @Override
  public String toString() {
    return reference + " generation " + generation;
  }
}

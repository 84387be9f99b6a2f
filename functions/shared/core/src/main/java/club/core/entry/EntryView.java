package club.core.entry;

import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import java.util.List;
import java.util.Optional;

/// A member's entry as a page may show it.
///
/// @param steward whether staff look at it; else the member does
/// @param proven whether the code was typed. Before, a page shows what the public site shows:
///   contact and history are empty then.
/// @param open the proposals that wait for an answer
public record EntryView(
    boolean steward,
    boolean proven,
    Member member,
    Optional<Contact> contact,
    List<RegisterEntry> history,
    List<Proposal> open) {
  public EntryView {
    history = List.copyOf(history);
    open = List.copyOf(open);
  }

  /// The texts that the form begins with.
  public EntrySheet sheet() {
    return EntrySheet.of(proven ? member : publicly(member), contact);
  }

  /// The member without what is not published.
  static Member publicly(Member member) {
    return new Member(
        member.reference(),
        member.name(),
        member.formerNames(),
        List.of(),
        member.stays(),
        member.profile().published(),
        member.entries());
  }
}

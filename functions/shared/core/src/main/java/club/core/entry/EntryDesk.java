package club.core.entry;

import club.core.EmailAddress;
import club.core.entry.EntryChanges.UsedLink;
import club.core.link.Link;
import club.core.link.Visit;
import club.core.register.Contact;
import club.core.register.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The entry that a link opens, with all that is kept about it.
record EntryDesk(Visit visit, Member member, EditEntry.Ports ports) {
  /// The entry as its page may show it.
  ///
  /// @param proven whether the code was typed
  EntryView view(boolean proven) {
    return new EntryView(
        visit.isStaffs(),
        proven,
        member,
        proven ? contact() : Optional.empty(),
        proven ? ports.chronicle().of(member.reference()) : List.of(),
        visit.isStaffs() ? proposals().stream().filter(Proposal::isOpen).toList() : List.of());
  }

  /// The same for the member as it has become.
  EntryDesk of(Member later) {
    return new EntryDesk(visit, later, ports);
  }

  Optional<Contact> contact() {
    return ports.contacts().find(member.reference());
  }

  List<Proposal> proposals() {
    return ports.proposals().of(member.reference());
  }

  /// The proposal of this number that a form of staff is about.
  Optional<Proposal> proposal(int number) {
    return visit.isStaffs() && number > 0
        ? proposals().stream().filter(one -> one.number() == number).findFirst()
        : Optional.empty();
  }

  /// Who sends the form, as people read it.
  String who(EntryForm form) {
    return form.by()
        .or(() -> visit.link().mailbox().map(EmailAddress::value))
        .orElseGet(member::name);
  }

  UsedLink used(Instant now) {
    return new UsedLink(visit.link(), now.plus(Link.SKEW));
  }
}

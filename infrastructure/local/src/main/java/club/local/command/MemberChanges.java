package club.local.command;

import club.core.DependencyFailure;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Register;
import club.core.register.RegisterEntry.What;
import club.local.ClubProblem;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// Changes a member's entry as an operator, and publishes.
record MemberChanges(Clubs clubs, PrintStream out) {
  /// Whom the history names.
  static final Optional<String> OPERATOR = Optional.of("operator");

  private static final int TRIES = 5;

  /// What becomes of the entry.
  interface Edit {
    /// The changed entry; the same one where there is nothing to change.
    Edited of(Member member, MemberNames names, OpenClub open);
  }

  /// A changed entry.
  ///
  /// @param contact the contact from now on; empty where that does not change
  record Edited(Member member, What what, Optional<Contact> contact) {
    Edited(Member member, What what) {
      this(member, what, Optional.empty());
    }
  }

  /// Makes the change. The exit code.
  int change(MemberOption option, Edit edit) {
    return ClubOption.exitCode(
        clubs.work(option.club(), Clubs.NewFolder.REFUSED, open -> isChanged(open, option, edit)));
  }

  private boolean isChanged(OpenClub open, MemberOption option, Edit edit) {
    for (int i = 0; i < TRIES; i++) {
      Register register = open.store().registers().read();
      MemberNames names = new MemberNames(register);
      Member member = names.find(option.name());
      Edited edited = edited(member, names, open, edit);
      if (edited.member().equals(member) && edited.contact().isEmpty()) {
        out.println(member.name() + ": nothing to change.");
        return true;
      }
      MemberChange change = change(member, edited, open);
      if (option.isDry()
          || open.store().registerChanges().write(List.of(change), register.version())) {
        return published(open, option, change);
      }
    }
    throw overtaken();
  }

  private static Edited edited(Member member, MemberNames names, OpenClub open, Edit edit) {
    try {
      return edit.of(member, names, open);
    } catch (IllegalArgumentException impossible) {
      throw new ClubProblem(
          member.name() + " cannot be changed so: " + impossible.getMessage() + ".", impossible);
    }
  }

  static MemberChange change(Member before, Edited edited, OpenClub open) {
    Member after = edited.member();
    Member numbered =
        new Member(
            after.reference(),
            after.name(),
            after.formerNames(),
            after.aliases(),
            after.stays(),
            after.profile(),
            before.entries() + 1);
    MemberChange change =
        MemberChange.of(before, numbered, edited.what(), open.clock().instant(), OPERATOR);
    return edited.contact().map(change::with).orElse(change);
  }

  /// Says what was done, and writes the public files where readers see it.
  boolean published(OpenClub open, MemberOption option, MemberChange change) {
    out.print(ClubOption.before(option.isDry()));
    out.println(MemberText.of(change));
    return option.isDry()
        || !change.isPublic()
        || new SiteUpdate(open.publish(), false, option.club().command("rebuild"), false).run(out);
  }

  static DependencyFailure overtaken() {
    return new DependencyFailure(
        "change a member", "register", new IllegalStateException("overtaken"));
  }
}

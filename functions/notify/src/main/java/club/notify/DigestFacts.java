package club.notify;

import club.core.Reference;
import club.core.mail.Composer.About;
import club.core.morning.Digest;
import club.core.register.Member;
import club.notify.Block.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a digest tells of a morning beside requests.
record DigestFacts(Wording wording, About.Morning morning) {
  /// The proposals of members that wait for an answer.
  List<Fact> proposals() {
    return morning.digest().proposals().stream()
        .map(
            open ->
                new Fact(
                    open.member().value(),
                    wording.say(
                        "digest.proposal",
                        member(open.member())
                            .map(Member::name)
                            .map(Foreign::mark)
                            .orElse(open.member().value()),
                        wording.day(open.since()))))
        .toList();
  }

  /// Whom mails do not reach, and which do not leave.
  List<Fact> losses() {
    List<Fact> facts = new ArrayList<>();
    Digest digest = morning.digest();
    for (Reference one : digest.unreachable()) {
      facts.add(
          new Fact(
              one.value(),
              wording.say(
                  member(one).isPresent() ? "digest.lost-contact" : "digest.lost-applicant")));
    }
    if (digest.mailboxes() > 0) {
      facts.add(fact("digest.team", wording.say("digest.mailboxes", digest.mailboxes())));
    }
    if (digest.stuck() > 0) {
      facts.add(fact("digest.stuck", wording.say("digest.stuck-mails", digest.stuck())));
    }
    return facts;
  }

  /// Whether all is well: the members, what adds up, the page, the backup.
  List<Fact> club() {
    Digest digest = morning.digest();
    Digest.Account account = digest.account();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("digest.members", Integer.toString(digest.members())));
    if (account.isRight()) {
      facts.add(
          fact(
              "digest.account",
              wording.say("digest.right", account.requests(), account.entries(), account.mails())));
    }
    if (account.broken() > 0) {
      facts.add(fact("digest.account", wording.say("digest.wrong", account.broken())));
    }
    if (!account.isPageCurrent()) {
      facts.add(fact("digest.page", wording.say("digest.old-page")));
    }
    facts.add(
        fact(
            "digest.backup",
            digest.backup().map(wording::moment).orElse(wording.say("digest.no-backup"))));
    return facts;
  }

  private Fact fact(String label, String value) {
    return new Fact(wording.say(label), value);
  }

  private Optional<Member> member(Reference reference) {
    return morning.register().member(reference);
  }
}

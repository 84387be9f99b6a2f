package club.notify;

import club.core.Club;
import club.core.Reference;
import club.core.WorkingDays;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.morning.Digest;
import club.core.register.Member;
import club.core.request.JoinRequest;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// To a reviewer, on a morning: what waits, and whether all is well. It carries no link: each
/// request has its own mail, which reminders renew.
final class DigestMail {
  private final Wording wording;

  DigestMail(Club club) {
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter is not about a morning
  Mail write(Letter letter) {
    if (!(letter.about() instanceof About.Morning morning)) {
      throw new IllegalArgumentException("not about a morning");
    }
    String kind = kind(morning);
    int count = morning.decisions().size();
    return new Mail(
        wording.language(),
        wording.say("digest.subject." + kind, count),
        preheader(morning, kind),
        wording.say("digest.context", wording.club().programme()),
        wording.say("digest.title", wording.dates().day(morning.digest().day())),
        blocks(morning, letter));
  }

  /// What the subject tells: requests to decide, other things that wait, or that nothing does.
  private static String kind(About.Morning morning) {
    if (!morning.decisions().isEmpty()) {
      return "decisions";
    }
    boolean quiet =
        morning.conventions().isEmpty()
            && morning.questions().isEmpty()
            && !morning.digest().hasTasks()
            && !morning.digest().hasLosses();
    return quiet ? "quiet" : "others";
  }

  private String preheader(About.Morning morning, String kind) {
    return kind.equals("decisions")
        ? wording.say(
            "digest.preheader.decisions", age(morning.decisions().getFirst(), morning.digest()))
        : wording.say("digest.preheader." + kind, morning.digest().members());
  }

  private List<Block> blocks(About.Morning morning, Letter letter) {
    Digest digest = morning.digest();
    List<Block> blocks = new ArrayList<>();
    if (kind(morning).equals("quiet")) {
      blocks.add(new Paragraph(wording.say("digest.quiet")));
    }
    blocks.addAll(new UnreachableAlert(wording, letter).blocks());
    blocks.addAll(
        requests("digest.decisions", morning.decisions(), request -> waiting(request, digest)));
    if (!morning.decisions().isEmpty()) {
      blocks.add(Note.of(wording.say("digest.how", wording.club().terms().periods().remindDays())));
    }
    blocks.addAll(requests("digest.conventions", morning.conventions(), this::convention));
    blocks.addAll(requests("digest.questions", morning.questions(), this::question));
    blocks.addAll(section("digest.proposals", proposals(morning)));
    blocks.addAll(section("digest.losses", losses(morning)));
    blocks.addAll(section("digest.club", club(digest)));
    return blocks;
  }

  private List<Block> requests(
      String title, List<JoinRequest> requests, Function<JoinRequest, String> say) {
    return section(
        title,
        requests.stream()
            .map(request -> new Fact(request.reference().value(), say.apply(request)))
            .toList());
  }

  private List<Block> section(String title, List<Fact> facts) {
    return facts.isEmpty() ? List.of() : List.of(new Heading(wording.say(title)), new Facts(facts));
  }

  private String waiting(JoinRequest request, Digest digest) {
    return wording.say(
        "digest.waiting", name(request), wording.day(request.receivedAt()), age(request, digest));
  }

  private String convention(JoinRequest request) {
    return wording.say(
        "digest.convention", name(request), wording.day(request.since()), end(request));
  }

  private String question(JoinRequest request) {
    return wording.say(
        "digest.question", name(request), wording.day(request.since()), end(request));
  }

  private String end(JoinRequest request) {
    return request.expiresOn(wording.club()).map(wording.dates()::day).orElse("");
  }

  private List<Fact> proposals(About.Morning morning) {
    return morning.digest().proposals().stream()
        .map(
            open ->
                new Fact(
                    open.member().value(),
                    wording.say(
                        "digest.proposal",
                        member(morning, open.member())
                            .map(Member::name)
                            .map(Foreign::mark)
                            .orElse(open.member().value()),
                        wording.day(open.since()))))
        .toList();
  }

  private List<Fact> losses(About.Morning morning) {
    List<Fact> facts = new ArrayList<>();
    Digest digest = morning.digest();
    for (Reference one : digest.unreachable()) {
      facts.add(
          new Fact(
              one.value(),
              wording.say(
                  member(morning, one).isPresent()
                      ? "digest.lost-contact"
                      : "digest.lost-applicant")));
    }
    if (digest.mailboxes() > 0) {
      facts.add(fact("digest.team", wording.say("digest.mailboxes", digest.mailboxes())));
    }
    if (digest.stuck() > 0) {
      facts.add(fact("digest.stuck", wording.say("digest.stuck-mails", digest.stuck())));
    }
    return facts;
  }

  private List<Fact> club(Digest digest) {
    Digest.Account account = digest.account();
    return List.of(
        fact("digest.members", Integer.toString(digest.members())),
        fact(
            "digest.account",
            account.isRight()
                ? wording.say(
                    "digest.right", account.requests(), account.entries(), account.mails())
                : wording.say("digest.wrong", account.broken())),
        fact(
            "digest.backup",
            digest.backup().map(wording::moment).orElse(wording.say("digest.no-backup"))));
  }

  private Fact fact(String label, String value) {
    return new Fact(wording.say(label), value);
  }

  private static Optional<Member> member(About.Morning morning, Reference reference) {
    return morning.register().member(reference);
  }

  private static String name(JoinRequest request) {
    return Foreign.mark(request.application().organisation().name());
  }

  private int age(JoinRequest request, Digest digest) {
    return WorkingDays.between(day(request.since()), digest.day());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, wording.club().zone());
  }
}

package club.notify;

import club.core.Club;
import club.core.WorkingDays;
import club.core.mail.Composer.About;
import club.core.mail.Composer.Letter;
import club.core.morning.Digest;
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
import java.util.function.Function;

/// To a reviewer, on a morning: what waits, and whether all is well. It carries no link: each
/// request has its own mail, which reminders renew.
final class DigestMail {
  /// How many forms that were kept aside it names.
  private static final int SUSPECTS = 10;

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
            && morning.suspects().isEmpty()
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
    blocks.addAll(
        requests(
            "digest.conventions",
            morning.conventions(),
            request -> outside("digest.convention", request)));
    blocks.addAll(
        requests(
            "digest.questions",
            morning.questions(),
            request -> outside("digest.question", request)));
    DigestFacts facts = new DigestFacts(wording, morning);
    blocks.addAll(section("digest.proposals", facts.proposals()));
    blocks.addAll(suspects(morning.suspects()));
    blocks.addAll(section("digest.losses", facts.losses()));
    blocks.addAll(section("digest.club", facts.club()));
    return blocks;
  }

  /// The newest of them; robots may have sent many.
  private List<Block> suspects(List<JoinRequest> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Block> blocks =
        new ArrayList<>(
            requests(
                "digest.suspects",
                all.reversed().stream().limit(SUSPECTS).toList(),
                this::suspect));
    if (all.size() > SUSPECTS) {
      blocks.add(new Paragraph(wording.say("digest.more-suspects", all.size() - SUSPECTS)));
    }
    blocks.add(
        Note.of(
            wording.say(
                "digest.release",
                all.size(),
                wording.club().terms().retention().unverifiedDays())));
    return blocks;
  }

  private String suspect(JoinRequest request) {
    return wording.say("digest.suspect", Foreign.name(request), wording.day(request.receivedAt()));
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
        "digest.waiting",
        Foreign.name(request),
        wording.day(request.receivedAt()),
        age(request, digest));
  }

  private String outside(String key, JoinRequest request) {
    return wording.say(key, Foreign.name(request), wording.day(request.since()), end(request));
  }

  private String end(JoinRequest request) {
    return request.expiresOn(wording.club()).map(wording.dates()::day).orElse("");
  }

  private int age(JoinRequest request, Digest digest) {
    return WorkingDays.between(day(request.since()), digest.day());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, wording.club().zone());
  }
}

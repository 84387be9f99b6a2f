package club.notify;

import club.core.Club;
import club.core.Reference;
import club.core.WorkingDays;
import club.core.link.Code;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.register.Bearer;
import club.core.register.Resemblance;
import club.core.request.Application;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Verdict;
import club.notify.Block.Alert;
import club.notify.Block.Button;
import club.notify.Block.Choice;
import club.notify.Block.Heading;
import club.notify.Block.Note;
import club.notify.Block.Paragraph;
import club.notify.Block.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// To a reviewer: everything needed to decide or, about a request that was decided meanwhile, that
/// nothing is left to do. What decides stands first, so that a phone shows it without scrolling.
final class ReviewMail {
  private final SiteLinks links;
  private final Wording wording;

  ReviewMail(Club club, SiteLinks links) {
    this.links = links;
    this.wording = Wording.of(club, club.language());
  }

  /// The mail for this letter.
  ///
  /// @throws IllegalArgumentException when the letter has no token or no code
  Mail write(Letter letter) {
    JoinRequest request = letter.request();
    return new Mail(
        wording.language(),
        subject(letter),
        preheader(letter),
        !request.isWaiting()
            ? wording.context(request)
            : wording.say("review.context", wording.context(request), wording.answerDay(request)),
        Foreign.mark(request.application().organisation().name()),
        request.isWaiting()
            ? Stream.concat(blocks(letter).stream(), Stream.of(warning())).toList()
            : blocks(letter));
  }

  /// The mail about several requests, each with its own link and code.
  Mail write(List<Letter> letters) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("reviews.why")));
    letters.forEach(letter -> blocks.addAll(among(letter)));
    blocks.add(warning());
    return new Mail(
        wording.language(),
        wording.say("reviews.subject", letters.size()),
        letters.stream()
            .map(one -> Foreign.mark(one.request().application().organisation().name()))
            .collect(Collectors.joining(", ")),
        wording.club().programme(),
        wording.say("reviews.title", letters.size()),
        blocks);
  }

  /// One request among several in a mail, without what is said once.
  private List<Block> among(Letter letter) {
    List<Block> blocks = new ArrayList<>();
    JoinRequest request = letter.request();
    blocks.add(
        new Heading(
            wording.say(
                "reviews.request",
                Foreign.mark(request.application().organisation().name()),
                request.reference().value())));
    blocks.addAll(blocks(letter));
    return blocks;
  }

  private List<Block> blocks(Letter letter) {
    JoinRequest request = letter.request();
    ApplicationDigest digest = new ApplicationDigest(wording, request);
    UnreachableAlert alert = new UnreachableAlert(wording, letter);
    List<Block> blocks = new ArrayList<>();
    request
        .decision()
        .ifPresent(decision -> blocks.addAll(decided(decision, letter.unreachable().isEmpty())));
    overdue(letter)
        .ifPresent(days -> blocks.add(new Paragraph(wording.say("review.overdue", days))));
    blocks.addAll(since(request));
    blocks.add(digest.opening());
    blocks.addAll(resemblances(letter.resemblances()));
    blocks.addAll(digest.mixedScripts());
    blocks.addAll(alert.blocks());
    blocks.add(digest.excerpt());
    blocks.add(digest.person());
    if (request.isWaiting()) {
      blocks.add(choice(letter));
    }
    blocks.addAll(exchanges(request));
    blocks.addAll(digest.rest(letter.resemblances().isEmpty(), alert.facts()));
    blocks.add(writeBack(digest));
    return blocks;
  }

  private Block warning() {
    return new Note(wording.say("review.forward"), wording.say("review.forward-why"));
  }

  private String subject(Letter letter) {
    Application application = letter.request().application();
    String key =
        letter
            .request()
            .decision()
            .map(decision -> "late-" + late(decision))
            .or(() -> overdue(letter).map(_ -> "overdue"))
            .or(() -> again(letter.request()))
            .or(() -> strongest(letter.resemblances()).map(ReviewMail::duplicate))
            .orElseGet(
                () ->
                    new UnreachableAlert(wording, letter).isAboutApplicant()
                        ? "unreachable"
                        : "new");
    return wording.say(
        "review.subject." + key,
        Foreign.mark(application.organisation().name()),
        letter.request().reference().value(),
        overdue(letter).orElse(0));
  }

  /// For how many working days a request has waited that is mailed again; empty for one that was
  /// just received or is decided.
  private Optional<Integer> overdue(Letter letter) {
    JoinRequest request = letter.request();
    Club club = wording.club();
    int days =
        WorkingDays.between(
            LocalDate.ofInstant(request.since(), club.zone()),
            LocalDate.ofInstant(letter.entry().since(), club.zone()));
    return Optional.of(days)
        .filter(age -> request.isWaiting() && age >= club.terms().periods().remindDays());
  }

  /// What lists of mails show: the warnings first, since they cut it after some 90 characters.
  private String preheader(Letter letter) {
    JoinRequest request = letter.request();
    Optional<String> unreachable = new UnreachableAlert(wording, letter).brief();
    if (!request.isWaiting()) {
      return unreachable.orElseGet(() -> wording.say("review.nothing"));
    }
    Stream<String> warnings =
        Stream.concat(
            likeness(letter.resemblances()).stream()
                .map(key -> wording.say("review." + key + "-brief", names(letter.resemblances()))),
            unreachable.stream());
    return Stream.concat(
            warnings,
            Stream.of(
                new ApplicationDigest(wording, request).brief(),
                wording.say("review.answer", wording.answerDay(request))))
        .collect(Collectors.joining(" "));
  }

  /// The verdict in the words of a late mail: a signed convention is an acceptance.
  private static String late(Decision decision) {
    return (decision.verdict().lists() ? Verdict.ACCEPT : decision.verdict()).wire();
  }

  /// Why staff are asked once more; empty the first time.
  private static Optional<String> again(JoinRequest request) {
    if (request.generation() == 1) {
      return Optional.empty();
    }
    return Optional.of(request.last().by().isPresent() ? "reopened" : "answered");
  }

  /// Why staff are asked once more: who took the request up again, or what the applicant answered.
  private List<Block> since(JoinRequest request) {
    if (!request.isWaiting()) {
      return List.of();
    }
    return again(request).stream()
        .flatMap(
            key ->
                Stream.concat(
                    Stream.<Block>of(
                        new Paragraph(
                            wording.say(
                                "review.since-" + key,
                                Foreign.mark(request.last().by().orElse("")),
                                wording.moment(request.since())))),
                    request.last().text().stream()
                        .map(
                            text ->
                                key.equals("answered")
                                    ? Words.ofStranger(text)
                                    : Words.ofTeam(text))))
        .toList();
  }

  /// What staff asked and the applicant answered, the first question first.
  private List<Block> exchanges(JoinRequest request) {
    return request.exchanges().stream()
        .flatMap(
            one ->
                Stream.<Block>of(
                    new Heading(wording.say("review.asked", wording.moment(one.askedAt()))),
                    Words.ofTeam(one.question()),
                    new Paragraph(wording.say("review.replied", wording.moment(one.answeredAt()))),
                    Words.ofStranger(one.answer())))
        .toList();
  }

  private List<Block> decided(Decision decision, boolean nothingLeft) {
    Block late =
        new Paragraph(
            wording.say(
                "review.late-" + late(decision),
                Foreign.mark(decision.who()),
                wording.moment(decision.at())));
    return nothingLeft
        ? List.of(late, new Paragraph(wording.say("review.no-task")))
        : List.of(late);
  }

  /// What is told first; empty where no name is near.
  private static Optional<String> likeness(List<Resemblance> resemblances) {
    return strongest(resemblances).map(Resemblance::key);
  }

  private static Optional<Resemblance> strongest(List<Resemblance> resemblances) {
    return resemblances.stream().min(Resemblance.STRONGEST);
  }

  /// How certain the duplicate is, in the subject.
  private static String duplicate(Resemblance one) {
    if (one.bearer() instanceof Bearer.Former) {
      return "former";
    }
    return one.reason() == Resemblance.Reason.SAME ? "same" : "similar";
  }

  private static String names(List<Resemblance> resemblances) {
    return resemblances.stream()
        .map(one -> Foreign.mark(one.existing()))
        .collect(Collectors.joining(", "));
  }

  private List<Block> resemblances(List<Resemblance> resemblances) {
    return likeness(resemblances).stream()
        .<Block>map(
            key ->
                new Alert(
                    wording.say("review." + key),
                    Stream.concat(
                            resemblances.stream().map(this::resemblance),
                            Stream.of(wording.say("review." + key + "-advice")))
                        .toList()))
        .toList();
  }

  private String resemblance(Resemblance one) {
    String reason = one.reason().label(wording.language());
    return switch (one.bearer()) {
      case Bearer.Present(var _, String name) when one.reason() == Resemblance.Reason.SAME ->
          wording.say("review.member", known(name, one.existing()));
      case Bearer.Present(var _, String name) ->
          wording.say("review.resemblance", known(name, one.existing()), reason);
      case Bearer.Former(var _, String name, LocalDate until) ->
          wording.say(
              "review.gone", known(name, one.existing()), reason, wording.dates().day(until));
      case Bearer.Asking(Reference reference, Instant receivedAt) ->
          wording.say(
              "review.asking",
              Foreign.mark(one.existing()),
              reason,
              reference.value(),
              wording.day(receivedAt));
    };
  }

  private String known(String name, String existing) {
    return name.equals(existing)
        ? Foreign.mark(name)
        : wording.say("review.known-as", Foreign.mark(name), Foreign.mark(existing));
  }

  private Block choice(Letter letter) {
    Token token = letter.token().orElseThrow(() -> new IllegalArgumentException("no token"));
    Code code = letter.code().orElseThrow(() -> new IllegalArgumentException("no code"));
    return new Choice(
        wording.say("review.code"),
        code.value(),
        List.of(
            button(token, Verdict.ACCEPT, true),
            button(token, Verdict.REFUSE, false),
            button(token, Verdict.ASK, false)),
        Stream.of(Verdict.CONVENTION, Verdict.CLOSE, Verdict.SAME)
            .filter(verdict -> isOffered(verdict, letter))
            .map(verdict -> button(token, verdict, false))
            .toList(),
        wording.say("review.page"),
        links.review(token),
        Stream.concat(
                Stream.of(wording.say("review.safe")),
                letter.linkEndsAt().stream()
                    .map(end -> wording.say("review.link-end", wording.day(end))))
            .collect(Collectors.joining(" ")));
  }

  /// A convention where the club has one to sign; "already on file" where a name is near.
  private boolean isOffered(Verdict verdict, Letter letter) {
    return switch (verdict) {
      case CONVENTION -> wording.club().terms().convention().isPresent();
      case SAME -> !letter.resemblances().isEmpty();
      case ACCEPT, ASK, REFUSE, CLOSE, SIGNED -> true;
    };
  }

  private Button button(Token token, Verdict verdict, boolean strong) {
    return new Button(
        wording.say("review." + verdict.wire() + "-do"),
        links.review(token, verdict.wire()),
        links.review(token),
        strong);
  }

  private Block writeBack(ApplicationDigest digest) {
    return new Button(
        wording.say("review.write"), digest.mailto(), digest.address().value(), false);
  }
}

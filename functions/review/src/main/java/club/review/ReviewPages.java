package club.review;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.SitePath;
import club.core.request.Ballot;
import club.core.request.Decide.Outcome;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.review.templates.StaticTemplates;
import club.web.Notice;
import club.web.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The pages that a reviewer reads, one for each outcome.
final class ReviewPages {
  private final Club club;
  private final Clock clock;

  ReviewPages(Club club, Clock clock) {
    this.club = club;
    this.clock = clock;
  }

  /// A reviewer's HTTP request: its language, its URL, and what was typed.
  record Asked(Language language, String path, Ballot ballot) {}

  /// A ballot with the name that will be listed, which staff may correct.
  static Ballot prefilled(Ballot ballot, Outcome outcome) {
    return outcome instanceof Outcome.Open(var _, JoinRequest request)
        ? new Ballot(
            ballot.decision(), "", "", request.application().organisation().listedName(), "")
        : ballot;
  }

  Page open(Asked asked, Outcome.Open open) {
    Page page = form(asked, open.request(), List.of());
    return page.translatedAt(
        asked.path()
            + "?lang="
            + page.otherLanguage().code()
            + asked.ballot().verdict().map(verdict -> "&d=" + verdict.wire()).orElse(""));
  }

  Page incomplete(Asked asked, Outcome.Incomplete incomplete) {
    return form(
        asked,
        incomplete.request(),
        incomplete.problems().stream()
            .map(problem -> Complaint.of(problem, asked.language()))
            .toList());
  }

  Page wrongCode(Asked asked, Outcome.WrongCode wrong) {
    return form(
        asked, wrong.request(), List.of(Complaint.wrongCode(wrong.left(), asked.language())));
  }

  Page locked(Asked asked, Outcome.Locked locked) {
    String until = Dates.of(club, asked.language()).time(locked.until());
    return form(asked, locked.request(), List.of(Complaint.locked(until, asked.language())));
  }

  Page alreadyListed(Asked asked, Outcome.AlreadyListed listed) {
    return form(
        asked,
        listed.request(),
        List.of(Complaint.alreadyListed(listed.existing(), asked.language())));
  }

  Page decided(Asked asked, Outcome.Decided decided) {
    return standing(asked, decided.request(), decided.request().decision().orElseThrow(), true);
  }

  Page standing(Asked asked, Outcome.Standing standing) {
    return standing(asked, standing.request(), standing.decision(), standing.same());
  }

  Notice expired(Language language, Outcome.Expired expired) {
    String reference = expired.request().reference().value();
    return Notice.of(
        410,
        language.of("Ce lien n’est plus valable", "This link has expired"),
        language.of(
            "Il servait à décider de la demande "
                + reference
                + ". Il vit "
                + club.terms().linkDays()
                + " jours, et tant que votre boîte est de celles qui décident. Rien n’a été décidé par ce lien\u00a0; la demande, elle, est"
                + " toujours là.",
            "It served to decide the request "
                + reference
                + ". It lives "
                + club.terms().linkDays()
                + " days, and as long as your mailbox is one that decides. Nothing was decided by it; the request is still there."));
  }

  static Notice unknown(Language language) {
    return Notice.of(
            404,
            language.of("Lien inconnu", "Unknown link"),
            language.of(
                "Cette adresse n’ouvre aucune demande\u00a0: elle a peut-être été coupée en chemin."
                    + " Reprenez-la entière depuis le message.",
                "This address opens no request: it may have been cut on its way. Take the whole of"
                    + " it from the mail."))
        .leadingTo(
            language.of("Aller à la page du club", "Go to the club’s page"),
            SitePath.front(language));
  }

  /// How long a reviewer has to wait, in seconds, at least 1.
  long secondsUntil(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
  }

  private Page form(Asked asked, JoinRequest request, List<Complaint> complaints) {
    Language language = asked.language();
    Dates dates = Dates.of(club, language);
    String received =
        dates.moment(request.receivedAt())
            + ", "
            + dates.ago(request.receivedAt(), clock.instant());
    String title =
        language.of("Décider de la demande ", "Decide on request ") + request.reference();
    return Page.of(
        language,
        complaints.isEmpty() ? title : language.of("Erreur : ", "Error: ") + title,
        new StaticTemplates()
            .decide(
                new DecisionForm(club, language, request, received, asked.ballot(), complaints)));
  }

  private Page standing(Asked asked, JoinRequest request, Decision decision, boolean same) {
    Language language = asked.language();
    String at = Dates.of(club, language).moment(decision.at());
    String title =
        same
            ? language.of("Décision enregistrée", "The decision stands")
            : language.of("Déjà décidé", "Decided already");
    return Page.of(
        language,
        title,
        new StaticTemplates().standing(language, request, decision, at, title, same));
  }
}

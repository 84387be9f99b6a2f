package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.WorkingDays;
import club.core.request.Honeypot;
import club.e2e.Target.Mail;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/// A story in which a club sends every mail that it can send, over HTTP alone.
record EveryMail(Target club) {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /// Starts the club that it is played on: one that tells somebody of unanswered requests, and
  /// whose conventions expire while the links to them live.
  static ClubProcess start(Path data) {
    return ClubProcess.start(
        data,
        "--parameter",
        "EscalationAddress=direction@programme.example",
        "--parameter",
        "ConventionDays=60",
        // A person answers each mail about one member on one day.
        "--parameter",
        "EntryMails=20");
  }

  /// Plays it. It leaves a request in each state, and open at its end: a request that waits, one
  /// with a question, one with a convention to sign, a proposal and a logo without an answer.
  void play() {
    everythingExpires();
    oldMember();
    Map<String, List<String>> form = Applicants.form();
    String member = accepted(form);
    Mail decision = about("decision", member);
    entryIsAskedFor(Applicants.organisation(form));
    proposalIsAnswered(decision);
    entryIsChangedByStaff();
    propose(decision, "Sainte-Fictive");
    sendLogo(decision);
    answer(apply(Applicants.form()), "refuse", "reason");
    answer(apply(Applicants.form()), "close", "note");
    answer(apply(Applicants.form()), "ask", "question");
    answer(apply(Applicants.form()), "convention", "note");
    isTakenBack(apply(Applicants.form()));
    isErased(apply(Applicants.form()));
    aProgramFillsInTheForm();
    freshLinkIsAskedFor(apply(Applicants.form()));
    quiet();
  }

  /// Staff leave a request without an answer, an applicant a question, another one a convention.
  private void everythingExpires() {
    morning(1);
    String gone = "parti@organisme.example";
    String forgotten = apply(Applicants.with(Applicants.form(), "email", gone));
    club.report(about("acknowledgement", forgotten), "bounce");
    answer(apply(Applicants.form()), "ask", "question");
    answer(apply(Applicants.form()), "convention", "note");
    for (int days : new int[] {1, 15, 17, 25, 8}) {
      morning(days);
    }
    for (String kind :
        List.of(
            "digest",
            "escalation",
            "warning",
            "last-warning",
            "staff-warning",
            "last-staff-warning",
            "expiry",
            "expiry-receipt")) {
      any(kind);
    }
  }

  /// Moves the clock to twenty past eight of a working day, so many days ahead at least.
  private void morning(int days) {
    LocalDate day = club.now().atZone(PARIS).toLocalDate().plusDays(days);
    while (!WorkingDays.isWorking(day)) {
      day = day.plusDays(1);
    }
    club.advance(
        Duration.between(club.now(), day.atTime(8, 20).atZone(PARIS).toInstant()).toString());
    club.awaitNoMailToSend();
  }

  /// A member of more than a year: its entry is asked about, and the news names it.
  private void oldMember() {
    accepted(Applicants.form());
    club.advance(untilFirstMorningOfAMonth(Duration.ofDays(366)));
    any("still-right");
    any("announcement");
  }

  private String accepted(Map<String, List<String>> form) {
    String reference = apply(form);
    assertThat(club.accept(about("review", reference)).statusCode()).isEqualTo(200);
    about("decision", reference);
    about("receipt", reference);
    return reference;
  }

  /// Staff answer a request, with a word where one is needed.
  private void answer(String reference, String decision, String text) {
    Mail mail = about("review", reference);
    send(mail.decisionPath(), mail, Map.of("decision", decision, text, "Hors du champ ?"));
    about("decision", reference);
  }

  private void isTakenBack(String reference) {
    Mail mail = about("acknowledgement", reference);
    send(mail.link("follow"), mail, Map.of("action", "withdraw", "text", "Tant pis."));
    about("withdrawal", reference);
  }

  /// The page that answers says that there is nothing left: 410.
  private void isErased(String reference) {
    Mail mail = about("acknowledgement", reference);
    assertThat(post(mail.link("follow"), mail, Map.of("action", "erase", "sure", "yes")))
        .isEqualTo(410);
  }

  /// Its request is kept aside, and nobody is mailed about it.
  private void aProgramFillsInTheForm() {
    HttpResponse<String> answer =
        club.postForm(
            "/api/join-requests", Applicants.with(Applicants.form(), Honeypot.NAME, "Bonjour"));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private void freshLinkIsAskedFor(String reference) {
    Mail mail = about("acknowledgement", reference);
    send(mail.link("follow"), mail, Map.of("action", "fresh"));
    about("fresh", reference);
  }

  /// The applicants' form; the reference.
  private String apply(Map<String, List<String>> form) {
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String follow = answer.headers().firstValue("location").orElseThrow();
    String reference = Target.reference(club.page(follow).text());
    about("acknowledgement", reference);
    return reference;
  }

  /// Somebody asks for the entry of a member with a contact, and of one without.
  private void entryIsAskedFor(String withContact) {
    club.awaitMembers(names -> names.contains(withContact));
    String without = club.members().getFirst();
    for (String name : List.of(withContact, without)) {
      club.postForm("/api/entry", Map.of("organisation", List.of(name)));
    }
    any("door");
    any("entry");
  }

  private void proposalIsAnswered(Mail door) {
    propose(door, "Ville-Imaginaire");
    Mail mail = any("proposal");
    send(path(mail, "entry"), mail, Map.of("proposal", "1", "action", "agree"));
    any("answer");
  }

  private void propose(Mail door, String town) {
    send(path(door, "entry"), door, Map.of("action", "save", "town", town));
  }

  private void entryIsChangedByStaff() {
    Mail mail = any("entry");
    send(path(mail, "entry"), mail, Map.of("action", "save", "town", "Troyes"));
    any("changed");
  }

  private void sendLogo(Mail door) {
    HttpResponse<String> answer =
        club.upload(
            path(door, "entry").replace("/entry/", "/logos/"),
            Map.of("code", door.code(), "consent", "yes"),
            picture());
    assertThat(answer.statusCode()).as("the logo").isEqualTo(200);
    any("logo");
  }

  private static byte[] picture() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillRect(100, 80, 400, 160);
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A form with the code of this mail.
  private void send(String path, Mail mail, Map<String, String> fields) {
    assertThat(post(path, mail, fields)).as(path).isEqualTo(200);
  }

  private int post(String path, Mail mail, Map<String, String> fields) {
    Map<String, List<String>> form = new java.util.TreeMap<>();
    fields.forEach((name, value) -> form.put(name, List.of(value)));
    form.put("code", List.of(mail.code()));
    return club.postForm(path, form).statusCode();
  }

  private String path(Mail mail, String folder) {
    return MailedLink.of(mail, club).stream()
        .map(MailedLink::path)
        .filter(path -> path.startsWith("/api/" + folder + "/"))
        .map(path -> path.replaceFirst("\\?.*", ""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link to " + folder + ": " + mail.text()));
  }

  private Mail about(String kind, String reference) {
    return club.mail(mail -> mail.kind().equals(kind) && mail.is(kind, reference));
  }

  private Mail any(String kind) {
    Predicate<Mail> of = mail -> mail.kind().equals(kind);
    club.mail(of);
    return club.mails().stream().filter(of).reduce((earlier, later) -> later).orElseThrow();
  }

  /// Waits until nothing happens by itself any more: later in the day no schedule mails anybody.
  private void quiet() {
    club.advance("PT3H");
    club.awaitMembers(names -> names.size() == 44);
    club.awaitNoMailToSend();
  }

  /// From now to 8.05 on the first of a month, after this time at least.
  private String untilFirstMorningOfAMonth(Duration atLeast) {
    Instant now = club.now();
    ZonedDateTime then =
        now.plus(atLeast).atZone(PARIS).plusMonths(1).withDayOfMonth(1).withHour(8).withMinute(5);
    return Duration.between(now, then.toInstant()).toString();
  }
}

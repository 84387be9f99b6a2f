package club.logo;

import club.core.Bytes;
import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.link.Token;
import club.core.logo.ChangeLogo.Outcome;
import club.core.logo.LogoStep;
import club.core.register.Logo;
import club.logo.templates.StaticTemplates;
import club.web.HtmlText;
import club.web.Notice;
import club.web.Objections;
import club.web.Page;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// The model of the page of a member's logo.
///
/// @param open what the link opens, and what has just happened
public record LogoPage(Club club, Language language, Outcome.Open open, Typed typed) {
  private static final Texts TEXTS = Texts.beside(LogoPage.class);

  /// What was typed.
  ///
  /// @param refusal why the image that was sent is not taken
  public record Typed(String code, boolean consents, Optional<Refusal> refusal) {
    static final Typed NOTHING = new Typed("", false, Optional.empty());
  }

  /// The page at this path.
  Page in(String path) {
    Page page =
        Page.of(
            language,
            objections().isAny() ? texts().say("logo.error-title", title()) : title(),
            new StaticTemplates().logo(this));
    return page.translatedAt(path + "?lang=" + page.otherLanguage().code());
  }

  /// The page of an expired link. A fresh one comes by the mail that opens the member's entry,
  /// which leads here.
  static Notice expired(Language language, Token token, Club club) {
    String text = TEXTS.in(language).say("expired.text", club.terms().linkDays());
    return Notice.expiredLink(language, text, SitePath.entry(token));
  }

  static Notice left(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(410, texts.say("left.title"), texts.say("left.text"))
        .leadingTo(texts.say("unknown.next"), SitePath.front(language));
  }

  static Notice unknown(Language language) {
    Phrases texts = TEXTS.in(language);
    return Notice.of(404, texts.say("unknown.title"), texts.say("unknown.text"))
        .leadingTo(texts.say("unknown.next"), SitePath.front(language));
  }

  /// The wording.
  public Phrases texts() {
    return TEXTS.in(language);
  }

  /// The title of the page.
  public String title() {
    return texts().say("logo.title", name());
  }

  /// The member's name.
  public String name() {
    return open.member().name();
  }

  /// The published logo.
  public Optional<Logo> published() {
    return open.member().profile().logo();
  }

  /// Whether the page has a proposal that staff may publish.
  public boolean isAnswerable() {
    return open.visit().isStaffs() && open.proposed().isPresent();
  }

  /// The proposed tile as the address of an image that the page holds itself.
  public String proposedImage() {
    return open.proposed().map(tile -> "data:image/png;base64," + base64(tile)).orElseThrow();
  }

  /// The hash of the proposed tile.
  public String proposedHash() {
    return open.proposed().map(Logo::hash).orElseThrow();
  }

  /// What has just been done.
  public Optional<String> done() {
    Phrases texts = texts();
    return switch (open.step()) {
      case LogoStep.Proposed() ->
          Optional.of(texts.say(open.visit().isStaffs() ? "done.shown" : "done.proposed"));
      case LogoStep.Published() -> Optional.of(texts.say("done.published"));
      case LogoStep.Declined() -> Optional.of(texts.say("done.declined"));
      case LogoStep.Removed() -> Optional.of(texts.say("done.removed"));
      case LogoStep.Opened(),
          LogoStep.NoCode(),
          LogoStep.NoConsent(),
          LogoStep.WrongCode _,
          LogoStep.Locked _,
          LogoStep.Overtaken() ->
          Optional.empty();
    };
  }

  /// What is wrong.
  public Objections objections() {
    return typed
        .refusal()
        .map(why -> Objections.of("image", why.text(texts())))
        .orElseGet(
            () ->
                switch (open.step()) {
                  case LogoStep.NoCode() ->
                      Objections.of(codeField(), texts().say("problem.no-code"));
                  case LogoStep.WrongCode(int left) ->
                      Objections.of(codeField(), texts().say("problem.wrong-code", left));
                  case LogoStep.Locked(Instant until) ->
                      Objections.of(
                          codeField(),
                          texts().say("problem.locked", Dates.of(club, language).timeFrom(until)));
                  case LogoStep.NoConsent() ->
                      Objections.of("consent", texts().say("problem.no-consent"));
                  case LogoStep.Overtaken() ->
                      Objections.of("proposed", texts().say("problem.overtaken"));
                  case LogoStep.Opened(),
                      LogoStep.Proposed(),
                      LogoStep.Published(),
                      LogoStep.Declined(),
                      LogoStep.Removed() ->
                      Objections.NONE;
                });
  }

  /// The code that was typed, so that nobody copies it twice; empty where it is wrong.
  public String code() {
    return objections().on(codeField()).isPresent() ? "" : HtmlText.printable(typed.code());
  }

  /// The first field for a code on the page.
  private String codeField() {
    return isAnswerable() ? "answer-code" : "code";
  }

  private static String base64(Bytes tile) {
    return Base64.getEncoder().encodeToString(tile.toArray());
  }
}

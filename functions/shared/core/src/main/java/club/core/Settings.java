package club.core;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The deployer's choices, read from a function's environment.
///
/// Every accessor throws [MissingSetting] where the variable is absent, empty or malformed: the
/// function fails at start and names the variable.
public record Settings(Map<String, String> environment) {
  private static final Pattern LOGO =
      Pattern.compile("/[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png|webp)");

  public Settings {
    environment = Map.copyOf(environment);
  }

  /// A variable that must be set.
  public String text(String name) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new MissingSetting(name, "is not set");
    }
    return value;
  }

  /// One mailbox.
  public EmailAddress address(String name) {
    return EmailAddress.of(text(name))
        .orElseThrow(() -> new MissingSetting(name, "is not an e-mail address"));
  }

  /// One mailbox, or none.
  public Optional<EmailAddress> optionalAddress(String name) {
    return environment.getOrDefault(name, "").isBlank()
        ? Optional.empty()
        : Optional.of(address(name));
  }

  /// 1 to 10 mailboxes, separated by commas. A mailbox that is repeated, in whatever case, counts
  /// once, in its first spelling.
  public List<EmailAddress> addresses(String name) {
    Map<String, EmailAddress> all = new LinkedHashMap<>();
    for (String one : text(name).split(",", -1)) {
      EmailAddress address =
          EmailAddress.of(one)
              .orElseThrow(() -> new MissingSetting(name, "holds what is no address"));
      all.putIfAbsent(address.fingerprint(), address);
    }
    if (all.size() > 10) {
      throw new MissingSetting(name, "holds more than 10 addresses");
    }
    return List.copyOf(all.values());
  }

  /// The words and names that pages and mails use.
  public Club club() {
    return new Club(
        text("PROGRAMME"),
        text("SOFTWARE"),
        address("CONTACT"),
        language(),
        zone(),
        terms(),
        new Look(palette(), logo()));
  }

  private Palette palette() {
    String hex = environment.getOrDefault("ACCENT_COLOUR", "");
    if (hex.isEmpty()) {
      return new Palette();
    }
    Colour accent =
        Colour.of(hex)
            .orElseThrow(() -> new MissingSetting("ACCENT_COLOUR", "is not a colour like #14594a"));
    if (!Palette.isReadable(accent)) {
      throw new MissingSetting(
          "ACCENT_COLOUR",
          String.format(
              Locale.ROOT,
              "is too light for text: its contrast with the page is %.1f, and 4.5 is the least",
              Math.floor(Palette.contrast(accent) * 10) / 10));
    }
    return new Palette(accent);
  }

  private Optional<String> logo() {
    String path = environment.getOrDefault("LOGO_PATH", "");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    if (!LOGO.matcher(path).matches()) {
      throw new MissingSetting("LOGO_PATH", "is not a path like /logo.svg");
    }
    return Optional.of(path);
  }

  private Terms terms() {
    return new Terms(
        convention(),
        days("ANSWER_DAYS", Terms.USUAL.answerDays()),
        days("LINK_DAYS", Terms.USUAL.linkDays()),
        periods(),
        retention());
  }

  private Periods periods() {
    Periods usual = Periods.USUAL;
    int remind = days("REMIND_DAYS", usual.remindDays());
    int escalate = days("ESCALATE_DAYS", usual.escalateDays());
    int question = days("QUESTION_DAYS", usual.questionDays());
    int convention = days("CONVENTION_DAYS", usual.conventionDays());
    int first = days("FIRST_WARNING_DAYS", usual.firstWarningDays());
    int last = days("LAST_WARNING_DAYS", usual.lastWarningDays());
    if (escalate < remind) {
      throw new MissingSetting("ESCALATE_DAYS", "is less than REMIND_DAYS");
    }
    if (first >= Math.min(question, convention)) {
      throw new MissingSetting("FIRST_WARNING_DAYS", "is not within the period that it warns of");
    }
    if (last >= first) {
      throw new MissingSetting("LAST_WARNING_DAYS", "is not less than FIRST_WARNING_DAYS");
    }
    return new Periods(remind, escalate, question, convention, first, last);
  }

  private Retention retention() {
    return new Retention(
        days("UNVERIFIED_DAYS", Retention.USUAL.unverifiedDays()),
        days("ENDED_DAYS", Retention.USUAL.endedDays()),
        days("CONTACT_DAYS", Retention.USUAL.contactDays()),
        environment.getOrDefault("DATA_OFFICER", "").isEmpty()
            ? Optional.empty()
            : Optional.of(address("DATA_OFFICER")));
  }

  private Optional<URI> convention() {
    String url = environment.getOrDefault("CONVENTION_URL", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(url));
    } catch (IllegalArgumentException wrong) {
      throw new MissingSetting("CONVENTION_URL", "is not an address", wrong);
    }
  }

  /// A whole number, 1 to 999.
  public int number(String name) {
    String number = text(name);
    if (!number.matches("[1-9][0-9]{0,2}")) {
      throw new MissingSetting(name, "is not a number from 1 to 999");
    }
    return Integer.parseInt(number);
  }

  private int days(String name, int usual) {
    String days = environment.getOrDefault(name, Integer.toString(usual));
    if (!days.matches("[1-9][0-9]{0,2}")) {
      throw new MissingSetting(name, "is not a number of days");
    }
    return Integer.parseInt(days);
  }

  private Language language() {
    return switch (text("LANGUAGE")) {
      case "fr" -> Language.FRENCH;
      case "en" -> Language.ENGLISH;
      default -> throw new MissingSetting("LANGUAGE", "is neither fr nor en");
    };
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(text("TIME_ZONE"));
    } catch (DateTimeException unknown) {
      throw new MissingSetting("TIME_ZONE", "is not a time zone", unknown);
    }
  }

  /// A variable that the deployer must set or correct.
  public static final class MissingSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String what;

    MissingSetting(String name, String what) {
      super("The environment variable " + name + " " + what + ".");
      this.name = name;
      this.what = what;
    }

    MissingSetting(String name, String what, Throwable cause) {
      this(name, what);
      initCause(cause);
    }

    /// The template's parameter of this name: `TimeZone` for `TIME_ZONE`.
    public String parameter() {
      return Arrays.stream(name.split("_", -1))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.joining());
    }

    /// What is wrong with it, e.g. `is not a time zone`.
    public String what() {
      return what;
    }
  }
}

package club.core.request;

import club.core.EmailAddress;
import club.core.Fault;
import club.core.PlainText;
import club.core.request.Problem.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Parses what somebody typed into an [Application], or reports everything that is wrong with it.
///
/// An instance reads one form. Fields that are not in [Field] are ignored.
public final class ApplicationForm {
  /// What forms and clients send for a ticked box.
  private static final Set<String> CONSENT = Set.of("true", "on", "yes", "1");

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]*");

  private final Map<String, List<String>> values;
  private final List<Problem> problems = new ArrayList<>();

  private ApplicationForm(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Reads a form.
  ///
  /// @param values the values that were sent, by [Field#wire]
  public static Reading read(Map<String, List<String>> values) {
    return new ApplicationForm(values).read();
  }

  /// The result of reading a form.
  public sealed interface Reading {
    /// The form is complete.
    ///
    /// @param key the client's own idempotency key, if it sent one
    /// @param suspect whether a program seems to have filled it in, see [Honeypot]
    record Complete(Application application, Optional<String> key, boolean suspect)
        implements Reading {}

    /// Something is wrong: at least one problem, at most one per field, in the order of [Field].
    record Incomplete(List<Problem> problems) implements Reading {
      public Incomplete {
        problems = List.copyOf(problems);
      }
    }
  }

  private Reading read() {
    Optional<String> name = words(Field.ORGANISATION);
    Optional<OrganisationKind> kind =
        parsed(Field.KIND, OrganisationKind::of, typed -> new Reason.NotAChoice());
    Optional<String> acronym = words(Field.ACRONYM);
    Optional<Siret> siret = parsed(Field.SIRET, Siret::of, ApplicationForm::notASiret);
    Optional<Website> website =
        parsed(Field.WEBSITE, Website::of, typed -> shape(Website.fault(typed)));
    Optional<String> town = words(Field.TOWN);
    Optional<String> onBehalfOf = words(Field.ON_BEHALF_OF);
    Optional<Stage> stage = parsed(Field.STAGE, Stage::of, typed -> new Reason.NotAChoice());
    List<Motive> motives = motives();
    Optional<String> project = words(Field.PROJECT);
    Optional<String> firstName = name(Field.FIRST_NAME);
    Optional<String> lastName = name(Field.LAST_NAME);
    Optional<String> role = words(Field.ROLE);
    Optional<EmailAddress> email =
        parsed(Field.EMAIL, EmailAddress::of, typed -> shape(EmailAddress.fault(typed)));
    Optional<Phone> phone = parsed(Field.PHONE, Phone::of, typed -> shape(Phone.fault(typed)));
    checkConsent();
    Optional<String> key =
        parsed(Field.IDEMPOTENCY_KEY, ApplicationForm::key, typed -> shape(Fault.KEY_SHAPE));
    if (!problems.isEmpty()) {
      return new Reading.Incomplete(problems);
    }
    return new Reading.Complete(
        new Application(
            new Organisation(
                name.orElseThrow(), acronym, kind.orElseThrow(), siret, website, town, onBehalfOf),
            new Project(stage.orElseThrow(), motives, project.orElseThrow()),
            new Person(
                firstName.orElseThrow(),
                lastName.orElseThrow(),
                role.orElseThrow(),
                email.orElseThrow(),
                phone)),
        key,
        Honeypot.isFilledIn(values));
  }

  private static Optional<String> key(String typed) {
    return Optional.of(typed).filter(KEY.asMatchPredicate());
  }

  private static Reason shape(Fault fault) {
    return new Reason.WrongShape(fault, 0);
  }

  private static Reason notASiret(String typed) {
    return new Reason.WrongShape(Siret.fault(typed), Siret.countOf(typed));
  }

  private <T> Optional<T> parsed(
      Field field, Function<String, Optional<T>> parse, Function<String, Reason> otherwise) {
    Optional<String> typed = text(field);
    Optional<T> value = typed.flatMap(parse);
    if (typed.isPresent() && value.isEmpty()) {
      refuse(field, otherwise.apply(typed.get()));
    }
    return value;
  }

  /// A text for people; one without anything to read is not judged by its length.
  private Optional<String> words(Field field) {
    return text(field, PlainText::isReadable);
  }

  /// A person's name.
  private Optional<String> name(Field field) {
    return parsed(
        field,
        typed -> Optional.of(typed).filter(PlainText::isPersonsName),
        _ -> shape(Fault.NAME_SIGN));
  }

  private Optional<String> text(Field field) {
    return text(field, _ -> true);
  }

  private Optional<String> text(Field field, Predicate<String> isReadable) {
    List<String> sent = values.getOrDefault(field.wire(), List.of());
    if (sent.size() > 1) {
      refuse(field, new Reason.GivenTwice());
      return Optional.empty();
    }
    String text = field.clean(sent.isEmpty() ? "" : sent.getFirst());
    Optional<Reason> wrong = wrong(field, text, isReadable);
    wrong.ifPresent(reason -> refuse(field, reason));
    return Optional.of(text).filter(one -> wrong.isEmpty() && !one.isEmpty());
  }

  private static Optional<Reason> wrong(Field field, String text, Predicate<String> isReadable) {
    Optional<PlainText.Refused> refused = PlainText.refused(text);
    int length = PlainText.length(text);
    if (refused.isPresent()) {
      return refused.map(Reason.ForbiddenCharacter::new);
    }
    if (text.isEmpty()) {
      return field.isRequired() ? Optional.of(new Reason.Missing()) : Optional.empty();
    }
    if (!isReadable.test(text)) {
      return Optional.of(new Reason.NothingReadable());
    }
    if (length > field.max()) {
      return Optional.of(new Reason.TooLong(field.max(), length));
    }
    return length < field.min()
        ? Optional.of(new Reason.TooShort(field.min(), length))
        : Optional.empty();
  }

  private List<Motive> motives() {
    List<String> sent = values.getOrDefault(Field.MOTIVES.wire(), List.of());
    List<Motive> motives =
        sent.stream().flatMap(one -> Motive.of(one).stream()).distinct().toList();
    if (sent.isEmpty()) {
      refuse(Field.MOTIVES, new Reason.Missing());
    } else if (motives.size() < sent.size()) {
      refuse(Field.MOTIVES, new Reason.NotAChoice());
    }
    return motives;
  }

  private void checkConsent() {
    List<String> sent = values.getOrDefault(Field.PUBLISH.wire(), List.of());
    if (sent.size() != 1 || !CONSENT.contains(sent.getFirst())) {
      refuse(Field.PUBLISH, new Reason.NotAgreed());
    }
  }

  private void refuse(Field field, Reason reason) {
    problems.add(new Problem(field, reason));
  }
}

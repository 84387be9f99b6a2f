package club.publish;

import club.core.register.Offering;
import club.core.register.Register;
import club.core.site.Mark;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The model of the front page's templates: what the club is, what members get, who they are.
///
/// @param picture the path of the picture that others show beside a link to the page
/// @param script the path of the search
public record FrontPage(Edition site, PublicRegister register, String picture, String script) {
  /// A shorter list is seen at a glance.
  private static final int SEARCHED_FROM = 61;

  /// The day of the last change of the list; empty where there never was one.
  public Optional<LocalDate> changedOn() {
    return register.changedOn();
  }

  /// How many members there are.
  public int count() {
    return register.count();
  }

  /// The members in the order of the list.
  public List<MemberLine> lines() {
    return MemberLine.today(site, register, register.today().members());
  }

  /// The kinds to choose from; empty where there is no choice.
  public Optional<KindFilter> kinds() {
    return Optional.of(KindFilter.of(site, register.today().members())).filter(KindFilter::tells);
  }

  /// Whether the list has a search.
  public boolean isSearched() {
    return count() >= SEARCHED_FROM;
  }

  /// The numbers over time, as a picture; empty where there is one number alone.
  public Optional<StepChart> chart() {
    return register.counts().size() < 2
        ? Optional.empty()
        : Optional.of(StepChart.of(register.counts()));
  }

  /// The labels of the chart in words.
  public String chartInWords(StepChart chart) {
    return site.say(
        "chart.in-words",
        chart.labels().stream()
            .map(label -> site.say("chart.number-on", label.members(), site.day(label.date())))
            .collect(Collectors.joining(", ")));
  }

  /// The numbers, latest first.
  public List<Register.Count> counts() {
    return register.counts().reversed();
  }

  /// Whether a member's logo is published.
  public boolean hasLogos() {
    return LogoWall.isWorthwhile(register.today());
  }

  /// What members get in particular, in a part of the offer: its names, with their years.
  ///
  /// @param kind a wire value of [Offering.Kind]
  public List<String> offerings(String kind) {
    return register.register().offerings().stream()
        .filter(offering -> offering.kind().wire().equals(kind))
        .map(this::withYears)
        .toList();
  }

  private String withYears(Offering offering) {
    String name = offering.name(site.language());
    return offering
        .since()
        .map(
            since ->
                offering
                    .until()
                    .map(
                        until ->
                            site.say("offers.from-to", name, since.toString(), until.toString()))
                    .orElseGet(() -> site.say("offers.since", name, since.toString())))
        .orElse(name);
  }

  /// The version and the count, as programs read them.
  public Mark mark() {
    return Mark.of(register.register());
  }

  /// The club as search engines read it.
  public Content organisation() {
    return new OrganisationJson(site, register).content();
  }
}

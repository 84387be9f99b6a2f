package club.core.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of many bodies, by which those that resemble a name are found without comparing all: the
/// same as [Resemblance#between] of each pair, at a cost that hardly grows with their number.
///
/// It is built once, and may be added to; it is not safe for use by several threads.
///
/// @param <K> what a name belongs to: a member, a request. It may have several names
public final class NameIndex<K> {
  private static final Comparator<Match<?>> STRONGEST =
      Comparator.comparing(match -> match.resemblance().reason());

  /// A body that may be the same.
  ///
  /// @param resemblance of the name that was asked for to the name of this body that is nearest
  public record Match<K>(K key, Resemblance resemblance) {}

  private record Entry<K>(K key, String name, BodyName parsed) {}

  private final List<Entry<K>> entries = new ArrayList<>();
  private final Postings byTrait = new Postings();
  private final Postings byInitials = new Postings();
  private final Postings byWord = new Postings();
  private final Postings byRarestWord = new Postings();

  /// An index of these names.
  public static <K> NameIndex<K> of(Map<K, ? extends Collection<String>> names) {
    NameIndex<K> index = new NameIndex<>();
    names.forEach((key, all) -> all.forEach(name -> index.add(key, name)));
    return index;
  }

  /// Adds a name, by which this body is found too.
  public void add(K key, String name) {
    BodyName parsed = BodyName.of(name);
    int number = entries.size();
    entries.add(new Entry<>(key, name, parsed));
    Set<String> words = Set.copyOf(parsed.proper());
    words.forEach(word -> byWord.add(word, number));
    rarest(words).ifPresent(word -> byRarestWord.add(word, number));
    Traits.of(parsed).forEach(trait -> byTrait.add(trait, number));
    Traits.initialsOf(parsed).forEach(trait -> byInitials.add(trait, number));
  }

  /// The bodies that may be the same as that of this name, the strongest reason first; of equal
  /// ones, in the order in which they were added.
  public List<Match<K>> of(String name) {
    BodyName parsed = BodyName.of(name);
    BitSet initials = new BitSet(entries.size());
    Traits.initialsNear(parsed).forEach(trait -> byInitials.find(trait, initials));
    BitSet candidates = candidates(parsed);
    candidates.or(initials);
    Map<K, Match<K>> found = new LinkedHashMap<>();
    candidates.stream()
        .forEach(
            number -> {
              Entry<K> entry = entries.get(number);
              Likeness.of(parsed, entry.parsed(), initials.get(number))
                  .map(reason -> new Resemblance(name, entry.name(), reason))
                  .ifPresent(
                      resemblance ->
                          found.merge(
                              entry.key(),
                              new Match<>(entry.key(), resemblance),
                              NameIndex::stronger));
            });
    return found.values().stream().sorted(STRONGEST).toList();
  }

  private static <K> Match<K> stronger(Match<K> one, Match<K> other) {
    return STRONGEST.compare(one, other) <= 0 ? one : other;
  }

  /// All that a rule of [Likeness] can find alike but by initials, and some more. A name that has
  /// all words of another is found by the rarest word of the shorter one.
  private BitSet candidates(BodyName name) {
    BitSet found = new BitSet(entries.size());
    Traits.of(name).forEach(trait -> byTrait.find(trait, found));
    Set<String> words = Set.copyOf(name.proper());
    words.forEach(word -> byRarestWord.find(word, found));
    rarest(words).ifPresent(word -> byWord.find(word, found));
    return found;
  }

  private Optional<String> rarest(Set<String> words) {
    return words.stream()
        .min(
            Comparator.<String>comparingInt(byWord::size).thenComparing(Comparator.naturalOrder()));
  }
}

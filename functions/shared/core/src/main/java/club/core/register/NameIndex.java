package club.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  private record Entry<K>(int number, K key, String name, BodyName parsed) {}

  private final Map<String, List<Entry<K>>> byTrait = new HashMap<>();
  private final Map<String, List<Entry<K>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<K>>> byRarestWord = new HashMap<>();
  private int size;

  /// An index of these names.
  public static <K> NameIndex<K> of(Map<K, ? extends Collection<String>> names) {
    NameIndex<K> index = new NameIndex<>();
    names.forEach((key, all) -> all.forEach(name -> index.add(key, name)));
    return index;
  }

  /// Adds a name, by which this body is found too.
  public void add(K key, String name) {
    Entry<K> entry = new Entry<>(size++, key, name, BodyName.of(name));
    Set<String> words = Set.copyOf(entry.parsed().proper());
    words.forEach(word -> put(byWord, word, entry));
    rarest(words).ifPresent(word -> put(byRarestWord, word, entry));
    Traits.of(entry.parsed()).forEach(trait -> put(byTrait, trait, entry));
  }

  /// The bodies that may be the same as that of this name, the strongest reason first; of equal
  /// ones, in the order in which they were added.
  public List<Match<K>> of(String name) {
    BodyName parsed = BodyName.of(name);
    Map<K, Match<K>> found = new LinkedHashMap<>();
    candidates(parsed).stream()
        .sorted(Comparator.comparingInt(Entry::number))
        .forEach(
            entry ->
                Likeness.of(parsed, entry.parsed())
                    .map(reason -> new Resemblance(name, entry.name(), reason))
                    .ifPresent(
                        resemblance ->
                            found.merge(
                                entry.key(),
                                new Match<>(entry.key(), resemblance),
                                NameIndex::stronger)));
    return found.values().stream().sorted(STRONGEST).toList();
  }

  private static <K> Match<K> stronger(Match<K> one, Match<K> other) {
    return STRONGEST.compare(one, other) <= 0 ? one : other;
  }

  /// All that a rule of [Likeness] can find alike, and some more. A name that has all words of
  /// another is found by the rarest word of the shorter one.
  private Set<Entry<K>> candidates(BodyName name) {
    Set<Entry<K>> found = new LinkedHashSet<>();
    Traits.near(name).forEach(trait -> found.addAll(byTrait.getOrDefault(trait, List.of())));
    Set<String> words = Set.copyOf(name.proper());
    words.forEach(word -> found.addAll(byRarestWord.getOrDefault(word, List.of())));
    rarest(words).ifPresent(word -> found.addAll(byWord.getOrDefault(word, List.of())));
    return found;
  }

  private Optional<String> rarest(Set<String> words) {
    return words.stream()
        .min(
            Comparator.<String>comparingInt(word -> byWord.getOrDefault(word, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
  }

  private static <E> void put(Map<String, List<E>> map, String key, E entry) {
    map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
  }
}

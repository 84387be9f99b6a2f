package club.core.memory;

import club.core.archive.Archive;
import club.core.archive.ArchivedItem;
import club.core.archive.RestoreMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// [Archive] and [RestoreMark] in memory, with pieces that begin as those of the table do.
public final class InMemoryArchive implements Archive, RestoreMark {
  private static final Pattern NAMED =
      Pattern.compile("(\\{\"pk\":\\{\"S\":\"[^\"]*\"},\"sk\":\\{\"S\":\"[^\"]*\"})[,}].*");

  private final Map<String, String> items = new TreeMap<>();
  private Optional<String> mark = Optional.empty();

  @Override
  public synchronized List<ArchivedItem> all() {
    return items.keySet().stream().map(this::item).toList();
  }

  @Override
  public synchronized Putting put(String text) {
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      return Putting.UNREADABLE;
    }
    return items.putIfAbsent(named.group(1), text) == null ? Putting.WRITTEN : Putting.THERE;
  }

  @Override
  public synchronized Optional<String> read() {
    return mark;
  }

  @Override
  public synchronized boolean set(String archive) {
    if (mark.isPresent()) {
      return false;
    }
    mark = Optional.of(archive);
    return true;
  }

  @Override
  public synchronized void clear(String archive) {
    mark = mark.filter(other -> !other.equals(archive));
  }

  @Override
  public boolean wakes(String text) {
    return turn(text) > 0;
  }

  private ArchivedItem item(String name) {
    return new ArchivedItem(turn(name), items.getOrDefault(name, ""));
  }

  private static int turn(String name) {
    return name.contains("\"MAIL#") ? 1 : name.contains("\"VERSION\"") ? 2 : 0;
  }
}

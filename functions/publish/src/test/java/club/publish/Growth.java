package club.publish;

import club.core.register.Register;
import club.core.site.PublicFile;
import club.core.site.PublishSite;
import club.core.site.Shelf;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures how publishing grows with the number of members, of which one joins a day:
/// `infrastructure/benchmarks/growth` runs it for several numbers, each in a process of its own.
final class Growth {
  /// US dollars: 1,000 requests to S3 that list or put, that read; a million read units of
  /// DynamoDB. List prices of us-east-1, 2025.
  private static final double PUT = 0.005;

  private static final double GET = 0.0004;
  private static final double READ_UNITS = 0.125;

  /// A member's row in bytes, as DynamoDB counts it, with name, kind and year.
  private static final int ROW = 250;

  /// What one call of `Query` reads at most, and what one strongly consistent read unit does.
  private static final int QUERY = 1 << 20;

  private static final int UNIT = 4096;

  private Growth() {}

  /// Prints a line for a first publication, one without a change, and one after a member joined.
  ///
  /// @param arguments the number of members
  public static void main(String[] arguments) {
    int members = Integer.parseInt(arguments[0]);
    Tally shelf = new Tally();
    measure("everything", members, shelf, Histories.growing(members));
    measure("nothing", members, shelf, Histories.growing(members));
    measure("a member", members + 1, shelf, Histories.growing(members + 1));
  }

  private static void measure(String change, int members, Tally shelf, Register register) {
    shelf.reset();
    System.gc();
    long cpu = cpu();
    long start = System.nanoTime();
    new PublishSite(shelf, () -> register, Sites.renderer()).publish();
    double seconds = (System.nanoTime() - start) / 1e9;
    long queries = (long) members * ROW / QUERY + 1;
    long units = (long) members * ROW / UNIT + 3;
    double dollars =
        (shelf.lists() + shelf.puts) * PUT / 1e3
            + shelf.gets * GET / 1e3
            + units * READ_UNITS / 1e6;
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %.1f s | %.1f s | %d MB | %,d, %.1f MB | %d + %d + %,d | 2 + %d | $%.6f |%n",
        members,
        change,
        seconds,
        (cpu() - cpu) / 1e9,
        peak() >> 10,
        shelf.puts,
        shelf.bytes / 1e6,
        shelf.lists(),
        shelf.gets,
        shelf.puts,
        queries,
        dollars);
  }

  /// What the process held at most since it started, in KiB, with code, stacks and heap; 0 where
  /// the system does not tell.
  private static long peak() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException unknown) {
      return 0;
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// Counts calls; keeps the tag of each file, and the bytes of those that are read.
  private static final class Tally implements Shelf {
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, PublicFile> marked = new HashMap<>();
    private int gets;
    private int puts;
    private long bytes;

    void reset() {
      gets = 0;
      puts = 0;
      bytes = 0;
    }

    /// A call for each 1,000 files.
    int lists() {
      return tags.size() / 1_000 + 1;
    }

    @Override
    public Map<String, String> tags() {
      return Map.copyOf(tags);
    }

    @Override
    public Optional<Shelved> read(String path) {
      gets++;
      return Optional.ofNullable(marked.get(path))
          .map(file -> new Shelved(file.bytes(), file.tag()));
    }

    @Override
    public boolean put(PublicFile file, Optional<String> expected) {
      puts++;
      bytes += file.bytes().size();
      tags.put(file.path(), file.tag());
      if (file.path().endsWith("index.html") && file.mark().version() >= 0) {
        marked.put(file.path(), file);
      }
      return true;
    }
  }
}

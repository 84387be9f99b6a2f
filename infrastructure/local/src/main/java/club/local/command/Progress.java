package club.local.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What a command that takes longer than two seconds shows on a terminal: one line, rewritten, with
/// the time and the rows so far. It disappears before anything else is printed.
public final class Progress {
  /// A wait that needs no explanation.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration STEP = Duration.ofMillis(200);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean isTerminal;
  private final Consumer<Duration> pause;
  private final LongSupplier nanoseconds;
  private boolean isShown;

  /// Shows it here.
  ///
  /// @param isTerminal without one nothing is shown
  /// @param pause waits
  /// @param nanoseconds a running count, as [System#nanoTime]
  public Progress(
      PrintStream terminal,
      boolean isTerminal,
      Consumer<Duration> pause,
      LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.isTerminal = isTerminal;
    this.pause = pause;
    this.nanoseconds = nanoseconds;
  }

  /// The same clubs, with progress while a command works on one.
  public Clubs watching(Clubs clubs) {
    return isTerminal
        ? (name, forNew, command) -> {
          AtomicBoolean done = new AtomicBoolean();
          Thread shown = Thread.ofVirtual().start(() -> show(done));
          try {
            return clubs.work(name, forNew, command);
          } finally {
            done.set(true);
            shown.interrupt();
            clear();
          }
        }
        : clubs;
  }

  /// The same stream; what is printed takes the place of the line.
  public PrintStream over(PrintStream out) {
    return isTerminal ? new PrintStream(new Clearing(out), true, out.charset()) : out;
  }

  private void show(AtomicBoolean done) {
    long start = nanoseconds.getAsLong();
    try {
      pause.accept(PATIENCE);
      while (!done.get()) {
        show(Duration.ofNanos(nanoseconds.getAsLong() - start), done);
        pause.accept(STEP);
      }
    } catch (RuntimeException interrupted) {
      // The command has ended.
    }
  }

  private synchronized void show(Duration since, AtomicBoolean done) {
    if (!done.get()) {
      terminal.printf(
          Locale.ROOT,
          "%s%d s: %,d rows read, %,d written",
          CLEAR,
          since.toSeconds(),
          RowCount.read(),
          RowCount.written());
      terminal.flush();
      isShown = true;
    }
  }

  private synchronized void clear() {
    if (isShown) {
      terminal.print(CLEAR);
      terminal.flush();
      isShown = false;
    }
  }

  private final class Clearing extends FilterOutputStream {
    private Clearing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      clear();
      out.write(bytes, from, length);
    }

    @Override
    public void write(int one) throws IOException {
      clear();
      out.write(one);
    }
  }
}

package club.local.lambda;

import club.local.ClubProblem;
import club.local.template.FunctionDefinition;
import club.local.template.PseudoParameters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A function and its instances. As on Lambda, an instance serves one call at a time: a call that
/// finds none free gets a new one. Unlike on Lambda, the instances share one class loader.
///
/// **Source:** Lambda Developer Guide, "Understanding Lambda function scaling" and "Understanding
/// the Lambda execution environment lifecycle".
public final class FunctionHost implements Invocable, AutoCloseable {
  private final FunctionDefinition definition;
  private final Map<String, String> environment;
  private final Clock clock;
  private final FunctionLog log;
  private final ConcurrentLinkedDeque<FunctionInstance> free = new ConcurrentLinkedDeque<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable FunctionClassLoader loader;

  /// @param endpoints the services' addresses, by the AWS SDK's own variables
  public FunctionHost(
      FunctionDefinition definition, Map<String, String> endpoints, Clock clock, FunctionLog log) {
    this.definition = definition;
    this.environment = environment(definition, endpoints);
    this.clock = clock;
    this.log = log;
  }

  @Override
  public FunctionDefinition definition() {
    return definition;
  }

  /// Starts an instance, so that the next call need not wait for it.
  public void warm() {
    try {
      free.push(take());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      log.add(stackTrace(e));
    }
  }

  /// Calls it, and waits. The start of an instance does not count against the timeout.
  @Override
  public Outcome invoke(String event) {
    FunctionInstance instance;
    try {
      instance = take();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return crash(e);
    }
    Future<String> call = threads.submit(() -> call(instance, event));
    try {
      String answer = call.get(definition.timeout().toMillis(), TimeUnit.MILLISECONDS);
      free.push(instance);
      return new Outcome.Answered(answer);
    } catch (ExecutionException e) {
      free.push(instance);
      return crash(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      call.cancel(true);
      log.add("%s timed out after %s".formatted(definition.name(), definition.timeout()));
      return new Outcome.TimedOut();
    } catch (InterruptedException e) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new Outcome.Crashed("the system stops");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (loader != null) {
        loader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("close " + definition.code(), e);
    }
  }

  private FunctionInstance take() throws ReflectiveOperationException {
    FunctionInstance instance = free.poll();
    return instance != null
        ? instance
        : FunctionInstance.create(definition.handler(), loader(), environment, clock);
  }

  private synchronized ClassLoader loader() {
    if (loader == null) {
      loader = FunctionClassLoader.of(definition.code());
    }
    return loader;
  }

  private String call(FunctionInstance instance, String event) throws IOException {
    Thread.currentThread().setContextClassLoader(loader());
    String requestId = UUID.randomUUID().toString();
    return instance.handle(event, new CallContext(definition, requestId, log, System.nanoTime()));
  }

  private Outcome crash(Throwable error) {
    log.add(stackTrace(error));
    return new Outcome.Crashed(error.toString());
  }

  private String stackTrace(Throwable error) {
    if (error instanceof ClubProblem) {
      return definition.name() + ": " + error.getMessage();
    }
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return definition.name() + ": " + text;
  }

  /// **Source:** Lambda Developer Guide, "Working with Lambda environment variables", "Defined
  /// runtime environment variables".
  private static Map<String, String> environment(
      FunctionDefinition definition, Map<String, String> endpoints) {
    Map<String, String> all = new TreeMap<>(endpoints);
    all.put("AWS_REGION", PseudoParameters.REGION);
    // By this the services know who calls, and what its role allows.
    all.put("AWS_ACCESS_KEY_ID", definition.name());
    all.put("AWS_SECRET_ACCESS_KEY", "local");
    all.putAll(definition.environment());
    return Map.copyOf(all);
  }
}

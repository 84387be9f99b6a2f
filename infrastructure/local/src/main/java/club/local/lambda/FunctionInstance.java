package club.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.ClubProblem;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/// One instance of a function, whichever of Lambda's two interfaces it has.
///
/// **Source:** Lambda Developer Guide, "Defining Lambda function handler in Java"; the mapping of
/// JSON to an event's class is that of AWS's own runtime client.
interface FunctionInstance {
  /// Calls the function with an event, and gives its answer: both JSON.
  String handle(String event, Context context) throws IOException;

  /// Makes an instance by the constructor `(Map<String, String> environment, Clock clock)`.
  static FunctionInstance create(
      String className, ClassLoader loader, Map<String, String> environment, Clock clock)
      throws ReflectiveOperationException {
    Class<?> type = Class.forName(className, true, loader);
    Object instance;
    try {
      instance = type.getConstructor(Map.class, Clock.class).newInstance(environment, clock);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
    return switch (instance) {
      case RequestStreamHandler streams -> ofStreams(streams);
      case RequestHandler<?, ?> events -> ofEvents(events, loader);
      default -> throw new ClubProblem(className + " is no Lambda handler: correct its Handler.");
    };
  }

  private static FunctionInstance ofStreams(RequestStreamHandler function) {
    return (event, context) -> {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      function.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, context);
      return answer.toString(UTF_8);
    };
  }

  @SuppressWarnings("unchecked")
  private static FunctionInstance ofEvents(RequestHandler<?, ?> function, ClassLoader loader)
      throws ReflectiveOperationException {
    EventMapping mapping = new EventMapping(loader);
    EventMapping.Reader input =
        mapping.reader(handleRequest(function.getClass()).getParameterTypes()[0]);
    RequestHandler<Object, Object> handler = (RequestHandler<Object, Object>) function;
    return (event, context) -> {
      if (handler.handleRequest(input.read(event), context) != null) {
        throw new ClubProblem(
            function.getClass().getName() + " answers with an object: ./club imitates void only.");
      }
      return "null";
    };
  }

  private static Method handleRequest(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
        .filter(method -> method.getParameterCount() == 2)
        .findFirst()
        .orElseThrow(() -> new ClubProblem(type.getName() + " has no handleRequest: add it."));
  }
}

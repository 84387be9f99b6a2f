package club.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Problem;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One instance of a function, whichever of Lambda's two interfaces it has.
///
/// **Source:** Lambda Developer Guide, "Defining Lambda function handler in Java"; the mapping of
/// JSON to an event's class is that of AWS's own runtime client.
interface Handler {
  /// Calls the function with an event, and gives its answer: both JSON.
  String handle(String event, Context context) throws IOException;

  /// Makes an instance by the constructor `(Map<String, String> environment, Clock clock)`.
  static Handler create(
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
      default -> throw new Problem(className + " is no Lambda handler: mend its Handler.");
    };
  }

  private static Handler ofStreams(RequestStreamHandler function) {
    return (event, context) -> {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      function.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, context);
      return answer.toString(UTF_8);
    };
  }

  @SuppressWarnings("unchecked")
  private static Handler ofEvents(RequestHandler<?, ?> function, ClassLoader loader) {
    Method method = handleRequest(function.getClass());
    PojoSerializer<Object> input = serializer(method.getParameterTypes()[0], loader);
    RequestHandler<Object, Object> handler = (RequestHandler<Object, Object>) function;
    return (event, context) -> json(handler.handleRequest(input.fromJson(event), context), loader);
  }

  private static Method handleRequest(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
        .filter(method -> method.getParameterCount() == 2)
        .findFirst()
        .orElseThrow(() -> new Problem(type.getName() + " has no handleRequest: mend it."));
  }

  private static String json(@Nullable Object answer, ClassLoader loader) {
    if (answer == null) {
      return "null";
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer(answer.getClass(), loader).toJson(answer, json);
    return json.toString(UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static PojoSerializer<Object> serializer(Class<?> type, ClassLoader loader) {
    Class<Object> any = (Class<Object>) type;
    return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
        ? LambdaEventSerializers.serializerFor(any, loader)
        : JacksonFactory.getInstance().getSerializer(any);
  }
}

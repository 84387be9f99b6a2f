package club.local.lambda;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;

/// Parses a function's event from JSON, with the library of AWS's runtime client. That library
/// caches the classes of the first function that it serves, so each function gets its own copy, as
/// each has its own process on Lambda.
final class EventMapping {
  /// The event in this JSON.
  interface Reader {
    Object read(String json);
  }

  private final ClassLoader function;
  private final ClassLoader library;

  /// For the classes that a function's class loader sees.
  EventMapping(ClassLoader function) {
    this.function = function;
    URL code = LambdaEventSerializers.class.getProtectionDomain().getCodeSource().getLocation();
    this.library = new URLClassLoader(new URL[] {code}, new FunctionClassLoader.LambdaInterfaces());
  }

  /// For events of this type.
  Reader reader(Class<?> type) throws ReflectiveOperationException {
    Object serializer =
        library
            .loadClass(LambdaEventSerializers.class.getName())
            .getMethod("serializerFor", Class.class, ClassLoader.class)
            .invoke(null, type, function);
    Method fromJson =
        library.loadClass(PojoSerializer.class.getName()).getMethod("fromJson", String.class);
    return json -> {
      try {
        return fromJson.invoke(serializer, json);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      } catch (InvocationTargetException e) {
        throw new IllegalArgumentException(
            "no " + type.getName() + ": " + json.length(), e.getCause());
      }
    };
  }
}

package club.local.lambda;

import club.local.ClubProblem;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sees what a function's process would see: the JDK, its own jar, and the interfaces of Lambda,
/// which are this program's own so that the function can be called.
///
/// **Source:** Lambda Developer Guide, "Defining Lambda function handler in Java".
final class FunctionClassLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  private FunctionClassLoader(URL[] urls) {
    super(urls, new LambdaInterfaces());
  }

  static FunctionClassLoader of(Path code) {
    if (!Files.exists(code)) {
      throw new ClubProblem("The code " + code + " is missing: build it with mvn package.");
    }
    try {
      return new FunctionClassLoader(new URL[] {code.toUri().toURL()});
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Shows the JDK and `com.amazonaws.services.lambda.runtime` with its `logging`, and no more.
  static final class LambdaInterfaces extends ClassLoader {
    private static final String ROOT = "com.amazonaws.services.lambda.runtime";

    LambdaInterfaces() {
      super("lambda", getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      if (packageName.equals(ROOT) || packageName.equals(ROOT + ".logging")) {
        return Class.forName(name, false, RequestStreamHandler.class.getClassLoader());
      }
      throw new ClassNotFoundException(name);
    }
  }
}

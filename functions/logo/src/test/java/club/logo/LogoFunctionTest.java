package club.logo;

import club.core.contract.FunctionContract;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Clock;
import java.util.Map;

class LogoFunctionTest implements FunctionContract {
  @Override
  public String name() {
    return "logo";
  }

  @Override
  public String path() {
    return "/api/logos/x";
  }

  @Override
  public Map<String, String> own() {
    return Map.of("BUCKET", "site", "REVIEWERS", "a@club.example");
  }

  @Override
  public RequestStreamHandler start(Map<String, String> environment) {
    return new LogoFunction(environment, Clock.systemUTC());
  }
}

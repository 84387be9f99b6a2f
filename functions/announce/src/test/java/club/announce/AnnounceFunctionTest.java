package club.announce;

import club.core.contract.FunctionContract;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Clock;
import java.util.Map;

class AnnounceFunctionTest implements FunctionContract {
  @Override
  public String name() {
    return "announce";
  }

  @Override
  public String path() {
    return "/api/news/x";
  }

  @Override
  public Map<String, String> own() {
    return Map.of("REVIEWERS", "a@club.example");
  }

  @Override
  public RequestStreamHandler start(Map<String, String> environment) {
    return new AnnounceFunction(environment, Clock.systemUTC());
  }
}

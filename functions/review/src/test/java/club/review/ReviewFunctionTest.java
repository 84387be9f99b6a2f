package club.review;

import club.core.contract.FunctionContract;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Clock;
import java.util.Map;

class ReviewFunctionTest implements FunctionContract {
  @Override
  public String name() {
    return "review";
  }

  @Override
  public Map<String, String> own() {
    return Map.of("REVIEWERS", "a@club.example");
  }

  @Override
  public RequestStreamHandler start(Map<String, String> environment) {
    return new ReviewFunction(environment, Clock.systemUTC());
  }
}

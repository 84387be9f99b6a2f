package club.applicant;

import club.core.contract.FunctionContract;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Clock;
import java.util.Map;

class ApplicantFunctionTest implements FunctionContract {
  @Override
  public String name() {
    return "applicant";
  }

  @Override
  public String path() {
    return "/api/follow/x";
  }

  @Override
  public Map<String, String> own() {
    return Map.of("BUCKET", "site", "REVIEWERS", "a@club.example");
  }

  @Override
  public RequestStreamHandler start(Map<String, String> environment) {
    return new ApplicantFunction(environment, Clock.systemUTC());
  }
}

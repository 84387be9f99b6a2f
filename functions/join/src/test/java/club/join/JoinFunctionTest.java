package club.join;

import club.core.contract.FunctionContract;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Clock;
import java.util.Map;

class JoinFunctionTest implements FunctionContract {
  @Override
  public String name() {
    return "join";
  }

  @Override
  public String method() {
    return "POST";
  }

  @Override
  public String path() {
    return "/api/join-requests";
  }

  @Override
  public String body() {
    return "organisation=Archives+Zo%C3%A9&kind=local-authority&stage=studying&motives=use"
        + "&project=Verser+les+archives+de+la+commune.&firstName=Zo%C3%A9&lastName=Fictive&role=Archiviste"
        + "&email=zoe%40ile-verte.example&publish=true";
  }

  @Override
  public Map<String, String> own() {
    return Map.of(
        "REVIEWERS", "a@club.example", "NETWORK_FORMS", "10", "ACKNOWLEDGEMENT_HOURS", "24");
  }

  @Override
  public RequestStreamHandler start(Map<String, String> environment) {
    return new JoinFunction(environment, Clock.systemUTC());
  }
}

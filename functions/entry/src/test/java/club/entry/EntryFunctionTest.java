package club.entry;

import club.core.contract.FunctionContract;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Clock;
import java.util.Map;

class EntryFunctionTest implements FunctionContract {
  @Override
  public String name() {
    return "entry";
  }

  @Override
  public Map<String, String> own() {
    return Map.of("REVIEWERS", "a@club.example", "ENTRY_MAILS", "3", "ALL_ENTRY_MAILS", "100");
  }

  @Override
  public RequestStreamHandler start(Map<String, String> environment) {
    return new EntryFunction(environment, Clock.systemUTC());
  }
}

package club.web;

import club.core.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.json.JsonFactory;

/// What a client sent in a body: an HTML form, or the same as a flat JSON object.
public sealed interface Submission {
  /// The largest body that is read, in bytes.
  int LIMIT = 32 * 1024;

  /// Values by name, in the order in which they were sent. JSON's `true` and `false` become texts
  /// where a flag is expected, and `null` counts as not sent.
  record Values(Map<String, List<String>> byName) implements Submission {
    /// The first value of this name; an empty text where there is none.
    public String first(String name) {
      List<String> values = byName.getOrDefault(name, List.of());
      return values.isEmpty() ? "" : values.getFirst();
    }
  }

  /// Over [#LIMIT].
  record TooLarge() implements Submission {}

  /// Of an unsupported media type.
  record OtherType() implements Submission {}

  /// Not well formed.
  record Malformed(Fault fault, String member) implements Submission {}

  /// The kind of fault; for the last two, [Malformed] names the member.
  enum Fault {
    NOT_UTF8_FORM,
    NOT_JSON_OBJECT,
    NOT_TEXT,
    TWICE
  }

  /// Reads the body of this request. It never throws, whatever the body.
  static Submission read(HttpRequest request) {
    return read(request, Set.of());
  }

  /// As [#read(HttpRequest)].
  ///
  /// @param flags the members of a JSON object that may be a boolean
  static Submission read(HttpRequest request, Set<String> flags) {
    Bytes body = request.body();
    if (body.size() > LIMIT) {
      return new TooLarge();
    }
    return switch (MediaType.of(request)) {
      case FORM -> form(body);
      case JSON -> FlatJson.read(new JsonFactory(), body, flags);
      case OTHER -> new OtherType();
    };
  }

  private static Submission form(Bytes body) {
    return QueryString.utf8(body.toArray())
        .flatMap(QueryString::decode)
        .<Submission>map(Values::new)
        .orElseGet(() -> new Malformed(Fault.NOT_UTF8_FORM, ""));
  }
}

package club.publish;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a call asks for. Stream records and other content of an event are ignored, since everything
/// is read again.
///
/// @param dryRun whether nothing may be written; set by an operator's `{"dryRun": true}`
record PublishEvent(boolean dryRun) {
  /// Asks to publish.
  static final PublishEvent WAKE_UP = new PublishEvent(false);

  /// Parses an event. A malformed one counts as a wake-up.
  static PublishEvent read(byte[] event) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), event)) {
      return new PublishEvent(isDryRun(json));
    } catch (JacksonException notJson) {
      return WAKE_UP;
    }
  }

  private static boolean isDryRun(JsonParser json) {
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean named = json.currentName().equals("dryRun");
      JsonToken value = json.nextToken();
      if (named) {
        return value == JsonToken.VALUE_TRUE;
      }
      json.skipChildren();
    }
    return false;
  }
}

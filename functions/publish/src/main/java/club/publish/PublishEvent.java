package club.publish;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a call asks for. Records of the stream and whatever else is in an event do not matter:
/// everything is read again.
///
/// @param dryRun whether nothing may be written; from an operator's `{"dryRun": true}`
record PublishEvent(boolean dryRun) {
  /// Publish.
  static final PublishEvent WAKE_UP = new PublishEvent(false);

  /// Reads an event. One that cannot be read is a wake-up like any other.
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

package club.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTextTest {
  private static final String EVERY_TYPE =
      """
      {"pk":{"S":"p"},"sk":{"S":"s"},"a":{"N":"12345678901234567890.5"},"b":{"B":"AAEC/w=="},\
      "c":{"BOOL":false},"d":{"NULL":true},"e":{"SS":["a","b"]},"f":{"NS":["1","10"]},\
      "g":{"BS":["AA==","AQ=="]},"h":{"L":[{"S":""},{"L":[]},{"M":{}}]},\
      "i":{"M":{"x":{"S":"é\\n\\"\\\\ \\u0001"},"y":{"M":{"z":{"N":"0"}}}}}}""";

  @Test
  void writesWhatItReads() {
    assertThat(ItemText.read(EVERY_TYPE).map(ItemText::write)).contains(EVERY_TYPE);
  }

  @Test
  void writesEqualItemsAsEqualTexts() {
    String other =
        """
        {"x": {"SS": ["b", "a"]}, "sk": {"S": "s"}, "m": {"M": {"b": {"S": "1"}, "a": {"S": "2"}}},
         "pk": {"S": "p"}}
        """;

    assertThat(ItemText.read(other).map(ItemText::write))
        .contains(
            "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},"
                + "\"m\":{\"M\":{\"a\":{\"S\":\"2\"},\"b\":{\"S\":\"1\"}}},\"x\":{\"SS\":[\"a\",\"b\"]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"pk\":{\"S\":\"p\"}}",
        "{\"pk\":{\"S\":\"\"},\"sk\":{\"S\":\"s\"}}",
        "{\"pk\":{\"N\":\"1\"},\"sk\":{\"S\":\"s\"}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":1}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{\"S\":1}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{\"Q\":\"1\"}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{\"B\":\"%\"}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{\"S\":\"1\",\"N\":\"1\"}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{\"L\":[1]}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"x\":{\"BOOL\":\"true\"}}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}",
        "{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"}} {}"
      })
  void refusesEverythingElse(String text) {
    assertThat(ItemText.read(text)).isEmpty();
  }
}

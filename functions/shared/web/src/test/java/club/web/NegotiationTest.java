package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.Language;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | en             | FRENCH
          en | fr             | ENGLISH
          de | en             | ENGLISH
             | en             | ENGLISH
             | en-GB,en;q=0.9 | ENGLISH
             | fr-FR,en;q=0.9 | FRENCH
             | fr;q=0.4,en    | ENGLISH
             | en;q=0,fr      | FRENCH
             | de             | FRENCH
             | *              | FRENCH
             | ;;q=x,,        | FRENCH
             |                | FRENCH
          """)
  void answersInTheRequestedLanguage(String query, String header, Language expected) {
    Map<String, String> values = query == null ? Map.of() : Map.of("lang", query);
    Map<String, String> headers = header == null ? Map.of() : Map.of("accept-language", header);

    assertThat(Negotiation.language(HttpRequests.get(values, headers), Language.FRENCH))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                                             |                  | true
          application/problem+json                                     |                  | true
          text/html                                                    | application/json | false
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 |               | false
          application/json,text/html;q=0.5                             |                  | true
          */*                                                          |                  | false
          */*                                                          | application/json | true
                                                                       | application/json | true
                                                                       | text/plain       | false
          image/png                                                    |                  | false
          """)
  void answersInTheRequestedFormat(String accept, String type, boolean json) {
    Map<String, String> headers =
        Map.of("accept", accept == null ? "" : accept, "content-type", type == null ? "" : type);
    HttpRequest request = new HttpRequest("POST", "/", Map.of(), Map.of(), headers, Bytes.of(""));

    assertThat(Negotiation.prefersJson(request)).isEqualTo(json);
  }
}

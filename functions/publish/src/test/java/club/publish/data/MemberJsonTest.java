package club.publish.data;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Register;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MemberJsonTest {
  private static final String SMALL = Clubs.text(Clubs.small(), "members.json");

  @Test
  void givesWhatIsKnownAndPublic() {
    assertThat(SMALL.replaceAll("\"id\":\"[0-9a-f]{16}\"", "ID"))
        .isEqualTo(
            """
            {"$schema":"https://club.example/members.schema.json","format":1,"version":9,\
            "date":"2022-09-16","programme":"Programme \\"P\\" & Cie","software":"Vitam",\
            "url":"https://club.example/","count":5,"members":[
            {ID,"name":"🏛️ Archives","since":{"date":"2022-09-16","exact":true}}
            ,{ID,"name":"=cmd|' /C calc'!A0","since":{"date":"2022-09-16","exact":true}}
            ,{ID,"name":"Musée d'Art, \\"Le 7\\"","since":{"date":"2021-12-20","exact":false},\
            "kind":"public-body","stage":"testing","town":"-L'Isle",\
            "website":"https://www.musee.example/?a=1&b=2",\
            "project":{"fr":"Trie l'état civil.","en":"Sorts records."},\
            "logo":{"url":"https://club.example/logos/0123456789abcdef-large.png",\
            "width":320,"height":200}}
            ,{ID,"name":"Ville\\nde Caen",\
            "since":{"date":"2022-03-07","exact":false,"after":"2021-12-20"},\
            "kind":"local-authority"}
            ,{ID,"name":"מוזיאון {{ x }} <b>*","since":{"date":"2022-09-16","exact":true}}]}
            """);
  }

  @Test
  void isValidByItsSchema() throws IOException {
    assertThat(errors(SMALL)).isEmpty();
    assertThat(errors(Clubs.text(Clubs.empty(), "members.json"))).isEmpty();
  }

  @Test
  void hasASchemaThatRefusesOtherValues() throws IOException {
    assertThat(errors(SMALL.replace("\"public-body\"", "\"club\""))).hasSize(1);
    assertThat(errors(SMALL.replace("\"2021-12-20\"", "\"20/12/2021\""))).hasSize(2);
    assertThat(errors(SMALL.replace("\"format\":1", "\"format\":2"))).hasSize(1);
    assertThat(errors(SMALL.replace("\"exact\":true", "\"exact\":1"))).hasSize(3);
  }

  @Test
  void keepsTheIdentifierOfARenamedMember() {
    Register renamed =
        new Register(
            10,
            Clubs.small().members().stream()
                .map(one -> one.isPresent() ? one.renamed("Autre nom", Clubs.THIRD) : one)
                .toList());

    assertThat(ids(Clubs.text(renamed, "members.json")))
        .hasSize(5)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(ids(SMALL));
  }

  private static List<String> ids(String json) {
    return Pattern.compile("\"id\":\"([0-9a-f]{16})\"")
        .matcher(json)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static List<Error> errors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("../../infrastructure/site/members.schema.json")),
                InputFormat.JSON);
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}

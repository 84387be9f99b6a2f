package club.publish.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class DataFilesTest {
  @ParameterizedTest
  @CsvSource({
    "members.json, application/json",
    "members.csv, text/csv",
    "members.md, text/markdown",
    "feed.atom, application/atom+xml",
    "sitemap.xml, application/xml"
  })
  void sayWhatTheyAreAndAreNotCachedForLong(String path, String type) {
    assertThat(Clubs.file(Clubs.small(), path).contentType()).isEqualTo(type + "; charset=utf-8");
    assertThat(Clubs.file(Clubs.small(), path).cacheControl()).contains("max-age=0", "s-maxage=5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.atom", "sitemap.xml"})
  void areWellFormedXml(String path) {
    InputSource source = new InputSource(new StringReader(Clubs.text(Clubs.small(), path)));

    assertThatCode(
            () -> DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(source))
        .doesNotThrowAnyException();
  }
}

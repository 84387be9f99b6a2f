package club.logo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.web.HttpRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
  private static HttpRequest request(String type, Bytes body) {
    return new HttpRequest(
        "POST", "/api/logos/x", Map.of(), Map.of(), Map.of("content-type", type), body);
  }

  private static Upload read(String... parts) {
    String body =
        String.join("", Arrays.stream(parts).map(part -> "--b0\r\n" + part + "\r\n").toList())
            + "--b0--\r\n";
    return Upload.read(
        request("multipart/form-data; boundary=b0", Bytes.of(body.getBytes(ISO_8859_1))));
  }

  @Test
  void readsTextsInUtf8AndFilesByteByByte() {
    String name = new String("Zoé".getBytes(UTF_8), ISO_8859_1);

    Upload upload =
        read(
            "Content-Disposition: form-data; name=\"code\"\r\n\r\n" + name,
            "content-disposition: form-data; name=\"image\"; filename=\"../a.exe\"\r\nX: y\r\n\r\n\u0000\u00ff\r\n--b\r\n");

    assertThat(upload)
        .isEqualTo(
            new Upload.Sent(
                Map.of("code", "Zoé"),
                List.of(Bytes.of("\u0000\u00ff\r\n--b\r\n".getBytes(ISO_8859_1)))));
  }

  @Test
  void takesAnEmptyFieldForAnEmptyFile() {
    assertThat(read("Content-Disposition: form-data; name=\"image\"; filename=\"\"\r\n\r\n"))
        .isEqualTo(new Upload.Sent(Map.of(), List.of(Bytes.of(""))));
  }

  @Test
  void keepsTheFirstOfTwoTexts() {
    Upload upload =
        read(
            "Content-Disposition: form-data; name=\"code\"\r\n\r\nfirst",
            "Content-Disposition: form-data; name=\"code\"\r\n\r\nsecond");

    assertThat(((Upload.Sent) upload).text("code")).isEqualTo("first");
    assertThat(((Upload.Sent) upload).text("consent")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b0",
        "--b0--",
        "--b0\r\n",
        "--b0\r\nContent-Disposition: form-data; name=\"a\"",
        "--b0\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        "no boundary at all"
      })
  void refusesWhatIsNotWellFormed(String body) {
    assertThat(Upload.read(request("multipart/form-data; boundary=b0", Bytes.of(body))))
        .isEqualTo(new Upload.Malformed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\""
      })
  void refusesATypeWithoutABoundary(String type) {
    assertThat(Upload.read(request(type, Bytes.of("--\r\n\r\n----"))))
        .isEqualTo(new Upload.Malformed());
  }

  @Test
  void refusesCountlessParts() {
    String part = "Content-Disposition: form-data; name=\"a\"\r\n\r\nx";

    assertThat(read(Collections.nCopies(11, part).toArray(String[]::new)))
        .isEqualTo(new Upload.Malformed());
  }

  @Test
  void refusesALongHead() {
    assertThat(read("Content-Disposition: form-data; name=\"" + "a".repeat(5_000) + "\"\r\n\r\nx"))
        .isEqualTo(new Upload.Malformed());
  }

  @Test
  void refusesALargeBodyUnread() {
    assertThat(
            Upload.read(
                request("multipart/form-data; boundary=b0", Bytes.of(new byte[Upload.LIMIT + 1]))))
        .isEqualTo(new Upload.TooLarge());
  }

  @Test
  void knowsAFormWithAFileByItsType() {
    assertThat(Upload.isIn(request("Multipart/Form-Data; boundary=x", Bytes.of("")))).isTrue();
    assertThat(Upload.isIn(request("application/x-www-form-urlencoded", Bytes.of("")))).isFalse();
  }
}

package club.logo;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Bytes;
import club.web.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/// What a form with a file sent: `multipart/form-data` (RFC 7578).
sealed interface Upload {
  /// The largest body that is read, in bytes: an image, and what stands around it.
  int LIMIT = Drawing.LIMIT + 16 * 1024;

  /// The form has fewer fields.
  int MOST_PARTS = 10;

  int LONGEST_HEAD = 4 * 1024;

  /// What was sent. Names and types of files are not looked at.
  ///
  /// @param texts of a name that comes twice, the first
  record Sent(Map<String, String> texts, List<Bytes> files) implements Upload {
    /// The text of this field; an empty one where there is none.
    String text(String name) {
      return texts.getOrDefault(name, "");
    }
  }

  /// Over [#LIMIT].
  record TooLarge() implements Upload {}

  /// Not well formed.
  record Malformed() implements Upload {}

  /// Whether this is a form with a file.
  static boolean isIn(HttpRequest request) {
    return type(request).toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /// Reads the body of this request. It never throws, whatever the body.
  static Upload read(HttpRequest request) {
    // The parser knows a name without a value: it has none.
    String boundary = Objects.requireNonNullElse(parameters(type(request)).get("boundary"), "");
    if (request.body().size() > LIMIT) {
      return new TooLarge();
    }
    try {
      return boundary.isEmpty()
          ? new Malformed()
          : read(
              MultipartInput.builder()
                  .setInputStream(new ByteArrayInputStream(request.body().toArray()))
                  .setBoundary(boundary.getBytes(UTF_8))
                  .setMaxPartHeaderSize(LONGEST_HEAD)
                  .get());
    } catch (IOException | IllegalArgumentException malformed) {
      return new Malformed();
    }
  }

  private static Upload read(MultipartInput in) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<Bytes> files = new ArrayList<>();
    int parts = 0;
    for (boolean more = in.skipPreamble(); more; more = in.readBoundary()) {
      if (++parts > MOST_PARTS) {
        return new Malformed();
      }
      Map<String, String> head = disposition(in.readHeaders());
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      in.readBodyData(content);
      Bytes bytes = Bytes.of(content.toByteArray());
      if (head.containsKey("filename") || head.containsKey("filename*")) {
        files.add(bytes);
      } else {
        Optional.ofNullable(head.get("name"))
            .ifPresent(name -> texts.putIfAbsent(name, bytes.text()));
      }
    }
    return parts == 0 ? new Malformed() : new Sent(Map.copyOf(texts), List.copyOf(files));
  }

  private static Map<String, String> disposition(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
        .findFirst()
        .map(Upload::parameters)
        .orElse(Map.of());
  }

  private static Map<String, String> parameters(String header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser.parse(header, ';');
  }

  private static String type(HttpRequest request) {
    return request.header("content-type").orElse("");
  }
}

package club.local.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The text of a file.
///
/// @param encoding the name of its encoding
public record ListText(String text, String encoding) {
  private static final String WINDOWS = "windows-1252";

  /// Decodes UTF-8, UTF-16 with its mark, or else Windows-1252; empty where the bytes are no text.
  public static Optional<ListText> of(byte[] bytes) {
    boolean isUtf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    List<String> encodings = isUtf16 ? List.of("UTF-16") : List.of("UTF-8", WINDOWS);
    return encodings.stream()
        .flatMap(encoding -> decoded(bytes, encoding).stream())
        .findFirst()
        .filter(list -> list.text().indexOf('\0') < 0);
  }

  /// Whether another encoding than UTF-8 had to be supposed.
  public boolean isSupposed() {
    return !encoding.equals(StandardCharsets.UTF_8.name());
  }

  /// Its lines, with every space as a plain one and every bullet as `*`; the count of lines is that
  /// of an editor.
  List<String> lines() {
    return text.replaceAll("\\R", "\n")
        .lines()
        .map(line -> line.replaceAll("[\\h\ufeff\u200b&&[^ \\t]]", " "))
        .map(line -> line.replaceFirst("^(\\s*)[•·▪‣◦\\p{Co}](?=\\s)", "$1*"))
        .toList();
  }

  private static Optional<ListText> decoded(byte[] bytes, String encoding) {
    try {
      String text =
          Charset.forName(encoding)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(
          new ListText(text.startsWith("\ufeff") ? text.substring(1) : text, encoding));
    } catch (CharacterCodingException notThatEncoding) {
      return Optional.empty();
    }
  }
}

package club.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.ClubProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that was named on the command line.
final class TextFile {
  private TextFile() {}

  /// Its content.
  ///
  /// @throws ClubProblem when it is missing, not UTF-8 or not readable
  static String read(Path file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new ClubProblem("The file " + file + " is not in UTF-8: save it as UTF-8.", e);
    }
  }

  /// Its bytes.
  ///
  /// @throws ClubProblem when it is missing or not readable
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ClubProblem("There is no file " + file + ": check its name.", e);
    } catch (IOException e) {
      throw new ClubProblem("The file " + file + " cannot be read: check its permissions.", e);
    }
  }
}

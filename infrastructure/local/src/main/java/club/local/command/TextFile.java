package club.local.command;

import club.local.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that was named on the command line.
final class TextFile {
  private TextFile() {}

  /// Its content.
  ///
  /// **Errors:** a `Problem` when it is not there, not UTF-8 or not readable.
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new Problem("There is no file " + file + ": check its name.", e);
    } catch (CharacterCodingException e) {
      throw new Problem("The file " + file + " is not in UTF-8: save it as UTF-8.", e);
    } catch (IOException e) {
      throw new Problem("The file " + file + " cannot be read: check its permissions.", e);
    }
  }
}

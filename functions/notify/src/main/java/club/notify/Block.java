package club.notify;

import java.util.List;
import java.util.Optional;

/// A block of a mail. The text part and the HTML part are rendered from the same blocks, so that
/// both say the same.
public sealed interface Block {
  /// Opens a section.
  record Heading(String text) implements Block {}

  /// Prose.
  record Paragraph(String text) implements Block {}

  /// A quotation, word for word, line by line.
  ///
  /// @param stranger whether an outsider wrote it, so that its lines must not be mistaken for ours
  record Words(List<String> lines, boolean stranger) implements Block {
    public Words {
      lines = List.copyOf(lines);
    }

    static Words ofTeam(String text) {
      return new Words(text.lines().toList(), false);
    }

    static Words ofStranger(String text) {
      return new Words(text.lines().toList(), true);
    }
  }

  /// Labels with values.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// One line of [Facts]; `value` is empty where the applicant left the field out.
  record Fact(String label, Optional<String> value) {
    static Fact of(String label, String value) {
      return new Fact(label, Optional.of(value));
    }
  }

  /// Short sentences as a list.
  record Points(List<String> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A link as a button.
  ///
  /// @param strong whether it is the one that most readers press
  record Button(String label, String url, boolean strong) implements Block {}

  /// One address: the text part shows it alone on its line; the HTML part shows buttons, whose
  /// links may be longer than a line of text.
  record Choice(String label, String address, List<Button> buttons) implements Block {
    public Choice {
      buttons = List.copyOf(buttons);
    }
  }

  /// A value to copy by hand, in large print.
  record Big(String label, String value) implements Block {}

  /// What the reader must know before forwarding the mail.
  record Warning(String title, String text) implements Block {}
}

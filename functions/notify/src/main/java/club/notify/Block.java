package club.notify;

import java.util.List;
import java.util.Optional;

/// A piece of a mail. The text part and the HTML part are both drawn from the same blocks, so that
/// neither says what the other does not.
public sealed interface Block {
  /// Opens a section.
  record Heading(String text) implements Block {}

  /// Prose.
  record Paragraph(String text) implements Block {}

  /// What somebody has written, word for word, line by line. `stranger`: whether it comes from
  /// outside, so that its lines must not pass for ours.
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

  /// Labels with their values.
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

  /// Short sentences that stand beside each other.
  record Points(List<String> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A link that is to be pressed. `strong`: the one that most readers press.
  record Button(String label, String url, boolean strong) implements Block {}

  /// One address, which the text part gives alone on its line, and the HTML part as buttons, which
  /// may say more: a line of text cannot be as long as what a button hides.
  record Choice(String label, String address, List<Button> buttons) implements Block {
    public Choice {
      buttons = List.copyOf(buttons);
    }
  }

  /// What is to be copied by hand, big.
  record Big(String label, String value) implements Block {}

  /// What the holder must know before handing the mail on.
  record Warning(String title, String text) implements Block {}
}

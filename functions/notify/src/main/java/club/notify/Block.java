package club.notify;

import java.util.List;

/// A block of a mail. The text part and the HTML part are rendered from the same blocks, so that
/// both say the same.
public sealed interface Block {
  /// Opens a section.
  record Heading(String text) implements Block {}

  /// Prose.
  record Paragraph(String text) implements Block {}

  /// Prose of second rank.
  ///
  /// @param start its first words, in bold; may be empty
  record Note(String start, String text) implements Block {
    static Note of(String text) {
      return new Note("", text);
    }
  }

  /// What the reader must know before anything else.
  record Alert(String title, List<String> sentences) implements Block {
    public Alert {
      sentences = List.copyOf(sentences);
    }
  }

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

  /// A person, and how to reach them.
  ///
  /// @param ways links whose labels are the addresses themselves
  /// @param note what is known of the person beside
  record Contact(String name, String role, List<Way> ways, String note) implements Block {
    public Contact {
      ways = List.copyOf(ways);
    }
  }

  /// A way to reach somebody: a link whose label is the address itself.
  record Way(String label, String url) {}

  /// Labels with values.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// One line of [Facts].
  record Fact(String label, String value) {}

  /// A link as a button.
  ///
  /// @param address the second way in, which stands under the button as text, and in the text part
  /// @param strong whether it is the one that most readers press
  record Button(String label, String url, String address, boolean strong) implements Block {
    static Button of(String label, String url, boolean strong) {
      return new Button(label, url, url, strong);
    }
  }

  /// What a reviewer needs to decide: a code to copy by hand, and buttons that open one page.
  ///
  /// @param hint what to do with the code
  /// @param buttons what most readers press, the likeliest first
  /// @param more further choices, less often made
  /// @param address of the page, without the choice that a button makes in advance
  /// @param note what follows from it
  record Choice(
      String hint,
      String code,
      List<Button> buttons,
      List<Button> more,
      String label,
      String address,
      String note)
      implements Block {
    public Choice {
      buttons = List.copyOf(buttons);
      more = List.copyOf(more);
    }

    /// With these further choices.
    Choice offering(List<Button> others) {
      return new Choice(hint, code, buttons, others, label, address, note);
    }

    /// The buttons in rows: of more than two, the first has a row of its own.
    public List<List<Button>> rows() {
      return buttons.size() > 2
          ? List.of(buttons.subList(0, 1), buttons.subList(1, buttons.size()))
          : List.of(buttons);
    }
  }
}

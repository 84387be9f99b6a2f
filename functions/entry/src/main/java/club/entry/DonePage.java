package club.entry;

import club.core.Club;
import club.core.Dates;
import club.core.Phrases;
import club.core.entry.EditEntry.Outcome;
import club.core.entry.EntryForm;
import club.core.entry.EntryWording;
import club.core.register.RegisterEntry;
import java.util.List;

/// The model of the page that says what was done with an entry.
public record DonePage(Club club, Phrases texts, Outcome.Done done) {
  /// The page's heading.
  public String title() {
    return texts.say("done." + key() + ".title", done.view().member().name());
  }

  /// What follows.
  public String text() {
    return texts.say("done." + key() + ".text", done.view().member().name());
  }

  /// What has changed, or is proposed.
  public List<EntryPage.Line> lines() {
    EntryWording wording = EntryWording.of(club, texts.language());
    return done.edits().stream()
        .map(
            edit ->
                new EntryPage.Line(
                    wording.label(edit.field()),
                    wording.value(edit.field(), edit.before()),
                    wording.value(edit.field(), edit.after())))
        .toList();
  }

  /// What happened to the entry, latest first; staff alone read it.
  public List<String> history() {
    if (!done.view().steward()) {
      return List.of();
    }
    EntryWording wording = EntryWording.of(club, texts.language());
    Dates dates = Dates.of(club, texts.language());
    return done.view().history().reversed().stream()
        .map(
            (RegisterEntry entry) ->
                texts.say(
                    "entry.happened-by",
                    dates.moment(entry.at()),
                    wording.what(entry.what()),
                    entry.by().orElse("–")))
        .toList();
  }

  private String key() {
    return switch (done.action()) {
      case EntryForm.AGREE -> "agreed";
      case EntryForm.DECLINE -> "declined";
      case EntryForm.CONFIRM -> "confirmed";
      default -> done.view().steward() ? "saved" : "proposed";
    };
  }
}

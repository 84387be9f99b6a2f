package club.dynamodb;

import club.core.register.Logo;
import club.core.register.Profile;
import club.core.register.ProjectSentence;
import club.core.request.OrganisationKind;
import club.core.request.Stage;
import club.core.request.Website;
import java.util.Optional;

/// A member's profile as a map within the member.
final class ProfileItem {
  private ProfileItem() {}

  static Item of(Profile profile) {
    return Item.map()
        .set("sortKey", profile.sortKey(), Values::of)
        .set("kind", profile.kind(), kind -> Values.of(kind.wire()))
        .set("stage", profile.stage(), stage -> Values.of(stage.wire()))
        .set("town", profile.town(), Values::of)
        .set("website", profile.website(), website -> Values.of(website.url()))
        .set("project", profile.project(), sentence -> Values.of(sentence.french()))
        .set("projectInEnglish", profile.project().flatMap(ProjectSentence::english), Values::of)
        .set("logo", profile.logo(), logo -> Values.of(of(logo)))
        .set("consent", Values.of(profile.consent() ? 1 : 0))
        .build();
  }

  static Profile read(Item map) {
    Optional<String> english = map.optional("projectInEnglish", text -> text);
    return new Profile(
        map.optional("sortKey", text -> text),
        map.has("kind") ? Optional.of(map.choice("kind", OrganisationKind::of)) : Optional.empty(),
        map.has("stage") ? Optional.of(map.choice("stage", Stage::of)) : Optional.empty(),
        map.optional("town", text -> text),
        map.optional("website", Website::new),
        map.optional("project", text -> new ProjectSentence(text, english)),
        map.optionalMap("logo").map(ProfileItem::logo),
        map.integer("consent") == 1);
  }

  private static Item of(Logo logo) {
    return Item.map()
        .set("hash", Values.of(logo.hash()))
        .set("width", Values.of(logo.width()))
        .set("height", Values.of(logo.height()))
        .build();
  }

  private static Logo logo(Item map) {
    return new Logo(map.text("hash"), map.integer("width"), map.integer("height"));
  }
}

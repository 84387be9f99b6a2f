package club.dynamodb;

import club.core.register.Offering;

/// What members get in particular, as a map within the one row of all offerings.
final class OfferingItem {
  /// The attribute of that row.
  static final String ALL = "offerings";

  private OfferingItem() {}

  static Item of(Offering offering) {
    return Item.map()
        .set("kind", Values.of(offering.kind().wire()))
        .set("french", Values.of(offering.french()))
        .set("english", offering.english(), Values::of)
        .set("since", offering.since(), Values::of)
        .set("until", offering.until(), Values::of)
        .build();
  }

  static Offering read(Item map) {
    return new Offering(
        map.choice("kind", Offering.Kind::of),
        map.text("french"),
        map.optional("english", text -> text),
        map.optionalInteger("since"),
        map.optionalInteger("until"));
  }
}

package club.dynamodb;

import club.core.EmailAddress;
import club.core.request.Application;
import club.core.request.Motive;
import club.core.request.Organisation;
import club.core.request.OrganisationKind;
import club.core.request.Person;
import club.core.request.Phone;
import club.core.request.Project;
import club.core.request.Siret;
import club.core.request.Stage;
import club.core.request.Website;

/// An application as a map of three maps, so that the person's data can be removed as a whole.
final class ApplicationItem {
  private ApplicationItem() {}

  static Item of(Application application) {
    return Item.map()
        .set("organisation", Values.of(organisation(application.organisation())))
        .set("project", Values.of(project(application.project())))
        .set("person", Values.of(person(application.person())))
        .build();
  }

  static Application read(Item map) {
    return new Application(
        organisation(map.map("organisation")),
        project(map.map("project")),
        person(map.map("person")));
  }

  private static Item organisation(Organisation organisation) {
    return Item.map()
        .set("name", Values.of(organisation.name()))
        .set("acronym", organisation.acronym(), Values::of)
        .set("kind", Values.of(organisation.kind().wire()))
        .set("siret", organisation.siret(), siret -> Values.of(siret.digits()))
        .set("website", organisation.website(), website -> Values.of(website.url()))
        .set("town", organisation.town(), Values::of)
        .set("onBehalfOf", organisation.onBehalfOf(), Values::of)
        .build();
  }

  private static Organisation organisation(Item map) {
    return new Organisation(
        map.text("name"),
        map.optional("acronym", text -> text),
        map.choice("kind", OrganisationKind::of),
        map.optional("siret", Siret::new),
        map.optional("website", Website::new),
        map.optional("town", text -> text),
        map.optional("onBehalfOf", text -> text));
  }

  private static Item project(Project project) {
    return Item.map()
        .set("stage", Values.of(project.stage().wire()))
        .set("motives", Values.of(project.motives().stream().map(Motive::wire).toList()))
        .set("text", Values.of(project.text()))
        .build();
  }

  private static Project project(Item map) {
    return new Project(
        map.choice("stage", Stage::of),
        map.texts("motives").stream()
            .map(wire -> Motive.of(wire).orElseThrow(() -> new UnreadableItem("motives", "is odd")))
            .toList(),
        map.text("text"));
  }

  private static Item person(Person person) {
    return Item.map()
        .set("firstName", Values.of(person.firstName()))
        .set("lastName", Values.of(person.lastName()))
        .set("role", Values.of(person.role()))
        .set("email", Values.of(person.email().value()))
        .set("phone", person.phone().map(Phone::written), Values::of)
        .build();
  }

  private static Person person(Item map) {
    return new Person(
        map.text("firstName"),
        map.text("lastName"),
        map.text("role"),
        map.read("email", EmailAddress::new),
        map.optional("phone", Phone::new));
  }
}

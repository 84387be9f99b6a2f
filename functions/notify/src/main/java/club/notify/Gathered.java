package club.notify;

import club.core.Language;
import club.core.request.JoinRequest;
import club.core.request.Motive;
import club.core.request.Organisation;
import club.core.request.Person;
import club.core.request.Phone;
import club.core.request.Project;
import club.core.request.Siret;
import club.core.request.Website;
import club.notify.Block.Fact;
import club.notify.Block.Facts;
import club.notify.Block.Heading;
import club.notify.Block.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Everything the form collected, in blocks; an empty field is shown as not given.
record Gathered(Language language) {
  List<Block> organisation(Organisation organisation) {
    return List.of(
        new Heading(language.of("L’organisation", "The organisation")),
        new Facts(
            List.of(
                Fact.of(
                    language.of("Nom qui sera publié", "Name to be published"),
                    organisation.listedName()),
                Fact.of(language.of("Nature", "Kind"), organisation.kind().label(language)),
                new Fact(language.of("Sigle", "Acronym"), organisation.acronym()),
                new Fact("SIRET", organisation.siret().map(Siret::digits)),
                new Fact(
                    language.of("Site internet", "Website"),
                    organisation.website().map(Website::url)),
                new Fact(language.of("Ville", "Town"), organisation.town()),
                new Fact(
                    language.of("Pour le compte de", "On behalf of"), organisation.onBehalfOf()))));
  }

  List<Block> project(Project project) {
    return List.of(
        new Heading(language.of("Le projet", "The project")),
        new Facts(
            List.of(
                Fact.of(language.of("Avancement", "Stage"), project.stage().label(language)),
                Fact.of(
                    language.of("Souhait", "Wish"),
                    project.motives().stream()
                        .map((Motive motive) -> motive.label(language))
                        .collect(Collectors.joining(" ; "))))),
        Words.ofStranger(project.text()));
  }

  /// The person, with the language in which staff write to them.
  List<Block> person(JoinRequest request) {
    Person person = request.application().person();
    String reads =
        switch (request.language()) {
          case FRENCH -> language.of("français", "French");
          case ENGLISH -> language.of("anglais", "English");
        };
    return List.of(
        new Heading(language.of("La personne qui demande", "The person who asks")),
        new Facts(
            List.of(
                Fact.of(language.of("Nom", "Name"), person.firstName() + " " + person.lastName()),
                Fact.of(language.of("Fonction", "Role"), person.role()),
                Fact.of(language.of("Courriel", "E-mail"), person.email().value()),
                new Fact(language.of("Téléphone", "Phone"), person.phone().map(Phone::written)),
                Fact.of(language.of("Langue", "Language"), reads))));
  }
}

package club.core.request;

/// The checked content of the form. The consent to publish the name is not stored: without it there
/// is no application.
public record Application(Organisation organisation, Project project, Person person) {}

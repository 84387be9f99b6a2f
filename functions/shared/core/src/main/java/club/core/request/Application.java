package club.core.request;

/// What the form says, checked. The consent to publish the name is not kept: without it there is no
/// application.
public record Application(Organisation organisation, Project project, Person person) {}

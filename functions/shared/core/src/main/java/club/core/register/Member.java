package club.core.register;

/// An organisation on the list. `id` is stable and opaque; `name` is as published.
public record Member(String id, String name, Since since) {}

package club.core.register;

/// An organisation on the list.
///
/// @param id stable and opaque
/// @param name as published
public record Member(String id, String name, Since since) {}

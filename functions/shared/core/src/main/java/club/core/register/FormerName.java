package club.core.register;

import java.time.LocalDate;

/// A name that a member has borne.
///
/// @param until the first day on which lists showed the next name
public record FormerName(String name, LocalDate until) {}

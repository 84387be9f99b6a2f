package club.core.register;

import java.time.LocalDate;

/// A member to be added to the register.
///
/// @param version the version at which the register was read
/// @param on the day of change that the list will then show, see [Register#changeOn]
public record Listing(Member member, long version, LocalDate on) {}

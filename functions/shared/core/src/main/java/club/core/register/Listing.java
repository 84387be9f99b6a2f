package club.core.register;

import java.time.LocalDate;

/// A member to be added to the register that was read at `version`. `on`: the day that the list
/// then says it changed, see [Register#changeOn].
public record Listing(Member member, long version, LocalDate on) {}

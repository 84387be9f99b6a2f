package club.core.entry;

import club.core.Reference;
import java.time.Instant;

/// When a member's contact was last asked, or last said, that the entry is right.
///
/// @param at that instant: also that of joining, and of a new contact
/// @param asked how often the contact was asked so far
public record Confirmation(Reference member, Instant at, int asked) {}

package club.local.template;

import java.time.Duration;

/// A schedule of a function.
///
/// @param name the function's and the event's logical ids, as in `Sweep.Often`
/// @param every the time between two runs
/// @param input the event, JSON
public record ScheduleDefinition(String name, Duration every, String input) {}

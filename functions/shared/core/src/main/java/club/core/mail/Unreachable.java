package club.core.mail;

import club.core.EmailAddress;

/// A recipient whom mails do not reach, as mails to staff report it.
public record Unreachable(Recipient who, EmailAddress address, Blockage why) {}

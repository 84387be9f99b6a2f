package club.core.mail;

import club.core.EmailAddress;

/// A recipient whose address is blocked, as mails to staff report it.
public record Unreachable(Recipient who, EmailAddress address, Blockage why) {}

package club.core.memory;

import club.core.entry.Confirmations;
import club.core.entry.Doors;
import club.core.entry.EntryChanges;
import club.core.entry.Proposals;
import club.core.limit.Quotas;
import club.core.link.Attempts;
import club.core.link.Links;
import club.core.mail.Blockages;
import club.core.mail.Blocking;
import club.core.mail.Deliveries;
import club.core.mail.FreshLinks;
import club.core.mail.Ledger;
import club.core.mail.Outbox;
import club.core.mail.Resending;
import club.core.mail.Tracking;
import club.core.mail.Unfinished;
import club.core.morning.Expiries;
import club.core.morning.MorningNotes;
import club.core.morning.Mornings;
import club.core.news.Announcements;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.ImportedLists;
import club.core.register.Merging;
import club.core.register.RegisterChanges;
import club.core.register.Registers;
import club.core.request.Amendments;
import club.core.request.Decisions;
import club.core.request.Erasures;
import club.core.request.Histories;
import club.core.request.Intake;
import club.core.request.Release;
import club.core.request.Requests;
import club.core.request.Suspects;
import club.core.request.WaitingRequests;
import club.core.survey.Mending;
import club.core.survey.Survey;

/// The ports on one table: what is written through one is read through the others.
public interface Storage {
  Intake intake();

  Requests requests();

  WaitingRequests waitingRequests();

  Amendments amendments();

  FreshLinks freshLinks();

  Erasures erasures();

  Decisions decisions();

  Links links();

  Attempts attempts();

  Ledger ledger();

  Tracking tracking();

  Unfinished unfinished();

  Blockages blockages();

  Blocking blocking();

  Deliveries deliveries();

  Registers registers();

  RegisterChanges registerChanges();

  Merging merging();

  Announcements announcements();

  Contacts contacts();

  Chronicle chronicle();

  ImportedLists importedLists();

  Proposals proposals();

  EntryChanges entryChanges();

  Doors doors();

  Confirmations confirmations();

  Survey survey();

  Mending mending();

  Quotas quotas();

  Suspects suspects();

  Release release();

  Outbox outbox();

  Mornings mornings();

  MorningNotes morningNotes();

  Expiries expiries();

  Histories histories();

  Resending resending();
}

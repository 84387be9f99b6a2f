package club.local.command;

import club.core.archive.Archive;
import club.core.archive.RestoreMark;
import club.core.entry.Confirmations;
import club.core.mail.Blockages;
import club.core.mail.Blocking;
import club.core.mail.Unfinished;
import club.core.register.Chronicle;
import club.core.register.Contacts;
import club.core.register.ImportedLists;
import club.core.register.Merging;
import club.core.register.RegisterChanges;
import club.core.register.Registers;
import club.core.request.Erasures;
import club.core.request.Release;
import club.core.request.Requests;
import club.core.request.Suspects;
import club.core.survey.Mending;
import club.core.survey.Survey;
import club.dynamodb.DynamoArchive;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoBlocking;
import club.dynamodb.DynamoChronicle;
import club.dynamodb.DynamoConfirmations;
import club.dynamodb.DynamoContacts;
import club.dynamodb.DynamoErasures;
import club.dynamodb.DynamoImportedLists;
import club.dynamodb.DynamoMending;
import club.dynamodb.DynamoMerging;
import club.dynamodb.DynamoRegisterChanges;
import club.dynamodb.DynamoRegisters;
import club.dynamodb.DynamoRelease;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoRestoreMark;
import club.dynamodb.DynamoSurvey;
import club.dynamodb.DynamoSuspects;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoUnfinished;

/// A club's data, by the ports of the use cases that commands call.
public record Store(
    Archive archive,
    RestoreMark mark,
    Registers registers,
    RegisterChanges registerChanges,
    Merging merging,
    Chronicle chronicle,
    ImportedLists importedLists,
    Survey survey,
    Mending mending,
    Unfinished unfinished,
    Blocking blocking,
    Blockages blockages,
    Requests requests,
    Contacts contacts,
    Confirmations confirmations,
    Erasures erasures,
    Suspects suspects,
    Release release) {
  /// The data in this table.
  public static Store of(DynamoTable table) {
    return new Store(
        new DynamoArchive(table),
        new DynamoRestoreMark(table),
        new DynamoRegisters(table),
        new DynamoRegisterChanges(table),
        new DynamoMerging(table),
        new DynamoChronicle(table),
        new DynamoImportedLists(table),
        new DynamoSurvey(table),
        new DynamoMending(table),
        new DynamoUnfinished(table),
        new DynamoBlocking(table),
        new DynamoBlockages(table),
        new DynamoRequests(table),
        new DynamoContacts(table),
        new DynamoConfirmations(table),
        new DynamoErasures(table),
        new DynamoSuspects(table),
        new DynamoRelease(table));
  }
}

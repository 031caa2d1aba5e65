package inspectorate.api.imports;

import inspectorate.api.commands.Caller;
import inspectorate.api.imports.files.FileStore;
import inspectorate.api.imports.files.FileStore.StoredFile;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.imports.mapping.Places;
import inspectorate.api.imports.mapping.Proposal;
import inspectorate.api.imports.mapping.Proposals;
import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.api.imports.sheets.Sheets;
import inspectorate.query.projection.Json;
import inspectorate.query.projection.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Uploads that wait for their mapping, kept beside the file. */
@Component
class Drafts {

    private static final int FIRST_ROWS = 30;

    private final FileStore files;
    private final Ledgers ledgers;
    private final Places places;

    Drafts(FileStore files, Ledgers ledgers) {
        this.files = files;
        this.ledgers = ledgers;
        this.places = new Places(ledgers.divisions());
    }

    ImportDraft propose(Caller caller, String fileName, StoredFile stored) throws IOException {
        var first = firstRows(stored.hash());
        var proposal = new Proposals(ledgers.profiles()).propose(first);
        var draft = draft(
                UUID.randomUUID().toString(),
                caller.accountId().value(),
                stored.hash(),
                fileName,
                stored.bytes(),
                proposal,
                first);
        return keep(asked(draft, caller.scope()));
    }

    ImportDraft map(ImportDraft draft, Mapping mapping, Scope scope) throws IOException {
        var first = firstRows(draft.file());
        var headings = first.stream()
                .filter(row -> row.number() == mapping.headingRow())
                .findFirst()
                .map(row -> new Proposals(ledgers.profiles()).propose(row, mapping.profile()));
        var missing = headings.map(Proposal::missing).orElse(draft.missing()).stream()
                .filter(field ->
                        mapping.column(field).isEmpty() && !mapping.constants().containsKey(field))
                .collect(Collectors.toSet());
        var unknown = headings.map(Proposal::unknown).orElse(draft.unknown()).stream()
                .filter(heading -> mapping.columns().stream()
                        .noneMatch(column -> column.heading().equals(heading)))
                .toList();
        var mapped = draft(
                draft.importId(),
                draft.ownerId(),
                draft.file(),
                draft.fileName(),
                draft.bytes(),
                new Proposal(mapping, missing, unknown),
                first);
        return keep(asked(mapped, scope));
    }

    Optional<ImportDraft> find(String importId) throws IOException {
        var note = files.readNote(name(importId));
        if (note.isEmpty()) {
            return Optional.empty();
        }
        try (var in = note.get()) {
            return Optional.of(Json.MAPPER.readValue(in, ImportDraft.class));
        }
    }

    private ImportDraft keep(ImportDraft draft) throws IOException {
        try (var note = files.writeNote(name(draft.importId()))) {
            note.out().write(Json.MAPPER.writeValueAsBytes(draft));
            note.keep();
        }
        return draft;
    }

    private static String name(String importId) {
        return "draft-" + UUID.fromString(importId) + ".json";
    }

    private List<SheetRow> firstRows(String file) throws IOException {
        var first = new ArrayList<SheetRow>();
        try (var sheet = Sheets.open(files.open(file), Ledgers.LIMITS)) {
            for (var row = sheet.next(); row != null && first.size() < FIRST_ROWS; row = sheet.next()) {
                first.add(row);
            }
        }
        return first;
    }

    private static ImportDraft draft(
            String id,
            String owner,
            String file,
            String fileName,
            long bytes,
            Proposal proposal,
            List<SheetRow> first) {
        int headingRow = proposal.mapping().headingRow();
        var headings = first.stream()
                .filter(row -> row.number() == headingRow)
                .findFirst()
                .map(SheetRow::cells)
                .orElse(List.of());
        var rows = first.stream()
                .filter(row -> row.number() > headingRow)
                .map(SheetRow::cells)
                .limit(20)
                .toList();
        return new ImportDraft(
                id,
                owner,
                file,
                fileName,
                bytes,
                proposal.mapping(),
                proposal.missing(),
                proposal.unknown(),
                headings,
                rows,
                List.of(),
                List.of());
    }

    /** The draft with what only a person can say: which places and words are meant, each with the rows that bear it. */
    private ImportDraft asked(ImportDraft draft, Scope scope) throws IOException {
        var questions = new Questions(draft.mapping(), places);
        if (draft.missing().isEmpty()) {
            var reader = ledgers.reader(files.open(draft.file()), draft.mapping(), draft.importId(), scope);
            reader.each(reader.survey(), row -> row.problems().forEach(questions::note));
        }
        return new ImportDraft(
                draft.importId(),
                draft.ownerId(),
                draft.file(),
                draft.fileName(),
                draft.bytes(),
                draft.mapping(),
                draft.missing(),
                draft.unknown(),
                draft.headings(),
                draft.firstRows(),
                questions.words(),
                questions.unresolved());
    }
}

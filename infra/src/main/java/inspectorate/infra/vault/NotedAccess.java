package inspectorate.infra.vault;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.AccessRecord;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import inspectorate.infra.vault.VaultRows.ReadingRow;
import inspectorate.query.projection.Page;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class NotedAccess implements AccessRecords {

    private static final int MOST = 1000;

    private final VaultRows rows;
    private final Clock clock;

    NotedAccess(VaultRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void note(Caller caller, Act act, String subject, Stated whatFor) {
        rows.note(new ReadingRow(
                0,
                clock.instant(),
                subject,
                caller.accountId().value(),
                act.name(),
                whatFor.purpose().name(),
                whatFor.text()));
    }

    @Override
    public Page<AccessRecord> find(Asked asked, @Nullable String after, int size) {
        int most = Math.clamp(size, 1, MOST);
        var found = rows.readings(asked, after == null ? null : Long.valueOf(after), most + 1).stream()
                .map(NotedAccess::told)
                .toList();
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(
                shown,
                rows.countReadings(asked),
                found.size() > most ? String.valueOf(shown.getLast().recordId()) : null);
    }

    private static AccessRecord told(ReadingRow row) {
        return new AccessRecord(
                row.readingId(),
                row.at(),
                row.accountId(),
                Act.valueOf(row.act()),
                row.subject(),
                Purpose.valueOf(row.chosen()),
                row.purpose());
    }
}

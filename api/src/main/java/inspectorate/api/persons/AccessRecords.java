package inspectorate.api.persons;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.query.projection.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who read what, when and what for. It is only added to; nothing is answered that could not be noted before. */
public interface AccessRecords {

    void note(Caller caller, Act act, String subject, WhatFor.Stated whatFor);

    /** Latest first. */
    Page<AccessRecord> find(Asked asked, @Nullable String after, int size);

    /** Each condition that is null asks for nothing. */
    record Asked(
            @Nullable String accountId,
            @Nullable Act act,
            @Nullable String subject,
            @Nullable Instant from,
            @Nullable Instant until) {}
}

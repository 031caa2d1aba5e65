package inspectorate.api.persons;

import static inspectorate.domain.persons.PersonRule.PURPOSE_IS_STATED;
import static inspectorate.domain.persons.PersonRule.PURPOSE_NAMES_NOBODY;

import inspectorate.api.commands.FreeTexts;
import inspectorate.domain.RuleViolated;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads for, as they state it.
 *
 * @param purpose null where none was chosen
 */
public record WhatFor(
        @Nullable Purpose purpose,

        @Schema(description = "In words; names no person") @Nullable
        String text) {

    /** What was chosen and said; neither without a choice nor without words is a person read. */
    public record Stated(Purpose purpose, String text) {}

    public Stated stated() {
        if (purpose == null || text == null || text.isBlank()) {
            throw new RuleViolated(PURPOSE_IS_STATED);
        }
        PURPOSE_NAMES_NOBODY.require(!FreeTexts.holdPersonalNumber(text));
        return new Stated(purpose, text.strip());
    }
}

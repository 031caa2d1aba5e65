package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A complainant is kept for a case, and not for one that never came to be. */
class ComplainantIT extends AtWork {

    private final String telephone = "138" + UUID.randomUUID();

    @Autowired
    PersonVault vault;

    @Test
    void whose_complaint_is_refused_is_not_kept() {
        var refused = inspector.post("/api/v1/cases", null, complaint(employer(), "1900-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(vault.find(telephone, Caller.system("test"), new Stated(Purpose.HANDLING, "核对")))
                .isEmpty();
    }

    @Test
    void whose_complaint_was_taken_stays_when_it_is_repeated_or_refused_under_the_same_key() {
        var employer = employer();
        var key = UUID.randomUUID().toString();
        var taken = inspector.post("/api/v1/cases", key, complaint(employer, "2025-03-01"));
        var repeated = inspector.post("/api/v1/cases", key, complaint(employer, "2025-03-01"));
        assertThat(repeated.text("id")).isEqualTo(taken.text("id"));

        var other = inspector.post("/api/v1/cases", key, complaint(employer, "2025-03-02"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(vault.find(telephone, Caller.system("test"), new Stated(Purpose.HANDLING, "核对")))
                .hasSize(1);
    }

    private Map<String, Object> complaint(String employer, String on) {
        return Map.of(
                "on",
                on,
                "employerId",
                employer,
                "source",
                "COMPLAINT",
                "violation",
                "WAGE_ARREARS",
                "complainant",
                Map.of("name", "张示例", "telephone", telephone));
    }
}

package inspectorate.api.http;

import io.swagger.v3.oas.annotations.media.Schema;

/** Says that a fact does not hold. */
public record Retraction(
        @Schema(description = "Why it is wrong; read by everyone who sees the history")
        String reason) {}

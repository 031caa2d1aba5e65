package inspectorate.domain.bookkeeping;

import inspectorate.domain.Rule;

/** What an operator may decide about parked events. */
public enum ParkingRule implements Rule {
    A_DECISION_HAS_A_REASON("Say why this event is skipped or counts again"),
    A_SKIPPED_EVENT_IS_SKIPPED_ONCE("This event is skipped already"),
    ONLY_A_SKIPPED_EVENT_IS_RESTORED("This event is not skipped"),
    ONLY_WHAT_CAN_BE_FOLDED_IS_MENDED(
            "This document cannot be folded; it stays parked until that is mended or skipped");

    private final String text;

    ParkingRule(String text) {
        this.text = text;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String text() {
        return text;
    }
}

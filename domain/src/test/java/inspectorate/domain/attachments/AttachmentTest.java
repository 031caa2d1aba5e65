package inspectorate.domain.attachments;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.attachments.AttachmentRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.attachments.AttachmentCommand.*;
import inspectorate.domain.attachments.AttachmentEvent.*;
import inspectorate.domain.ids.AttachmentId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentTest {

    private static final AttachmentId ID = new AttachmentId("attachment-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final CaseId CASE = new CaseId("case-1");
    private static final PersonId WITNESS = new PersonId("person-1");
    private static final Fact MONDAY = on("2026-03-02");
    private static final Fact FRIDAY = on("2026-03-06");
    private static final AttachedFile PAYROLL =
            new AttachedFile("application/pdf", "ab".repeat(32), 48_213, null, CASE.value());
    private static final AttachmentAdded ADDED = new AttachmentAdded(
            ID, EMPLOYER, MONDAY, CASE, AttachmentKind.PAYROLL, "2025年11月工资表", Giver.WITNESS, WITNESS, PAYROLL);
    private static final AttachmentRemoved REMOVED = new AttachmentRemoved(ID, EMPLOYER, FRIDAY, CASE, "重复上传");

    private final AggregateTestFixture<Attachment> fixture = new AggregateTestFixture<>(Attachment.class);

    @Test
    void a_file_is_added_with_what_it_shows_and_who_gave_it() {
        fixture.givenNoPriorActivity().when(adding("2025年11月工资表")).expectEvents(ADDED);
    }

    @Test
    void a_file_says_what_it_shows() {
        fixture.givenNoPriorActivity()
                .when(adding(" "))
                .expectException(refusedBy(ATTACHMENT_SAYS_WHAT_IT_SHOWS))
                .expectNoEvents();
    }

    @Test
    void a_file_is_added_once() {
        fixture.given(ADDED)
                .when(adding("2025年11月工资表"))
                .expectException(refusedBy(ATTACHMENT_IS_ADDED_ONCE))
                .expectNoEvents();
    }

    @Test
    void a_file_is_removed_once_and_with_a_reason() {
        fixture.given(ADDED).when(new RemoveAttachment(ID, FRIDAY, "重复上传")).expectEvents(REMOVED);
        fixture.given(ADDED)
                .when(new RemoveAttachment(ID, FRIDAY, ""))
                .expectException(refusedBy(ATTACHMENT_REMOVAL_STATES_REASON));
        fixture.given(ADDED, REMOVED)
                .when(new RemoveAttachment(ID, FRIDAY, "再次"))
                .expectException(refusedBy(ATTACHMENT_IS_IN_FOLDER));
    }

    private static AddAttachment adding(String shows) {
        return new AddAttachment(
                ID, EMPLOYER, MONDAY, CASE, AttachmentKind.PAYROLL, shows, Giver.WITNESS, WITNESS, PAYROLL);
    }
}

package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.operations.FileChecks;
import inspectorate.api.operations.Processors;
import inspectorate.api.operations.ReadModelDesk;
import inspectorate.api.operations.Verifications;
import inspectorate.query.imports.ImportRuns;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.ReadSide;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the read models are, what is parked, which imports ran; no case content. */
@ConsolePage
@PreAuthorize("hasRole('OPERATOR')")
class OperatorPage {
    private static final int ROWS = 50;
    private static final int RUNS = 10;

    private final Processors processors;
    private final ObjectProvider<StreamableMessageSource<TrackedEventMessage<?>>> events;
    private final Positions positions;
    private final ReadSide readSide;
    private final ImportRuns runs;
    private final ReadModelDesk models;
    private final FileChecks fileChecks;
    private final Verifications verifications;

    OperatorPage(
            Processors processors,
            ObjectProvider<StreamableMessageSource<TrackedEventMessage<?>>> events,
            Positions positions,
            ReadSide readSide,
            ImportRuns runs,
            ReadModelDesk models,
            FileChecks fileChecks,
            Verifications verifications) {
        this.processors = processors;
        this.events = events;
        this.positions = positions;
        this.readSide = readSide;
        this.runs = runs;
        this.models = models;
        this.fileChecks = fileChecks;
        this.verifications = verifications;
    }

    /** Shown also while a store is down, which is when it is looked at: with what can be told. */
    @GetMapping("/console/operator")
    String operator(Caller caller, Model model) {
        var read = positions.current();
        model.addAttribute("readPosition", read.toString());
        var log = new PageParts(model);
        log.show("head", this::head);
        log.show("processors", processors::states);
        var stored = new PageParts(model);
        stored.show("models", models::states);
        stored.show("open", verifications::open);
        stored.show("verifications", () -> verifications.latest(RUNS));
        stored.show("parkedCount", () -> readSide.parked().count());
        stored.show("parked", () -> readSide.parked().list(null, null, ROWS).items());
        stored.show("runs", () -> runs.find(caller.scope(), new PageRequest("startedAt", true, null, ROWS)));
        stored.show("fileCheck", () -> fileChecks.latest().orElse(null));
        model.addAttribute("storeDown", stored.down());
        if (model.getAttribute("head") instanceof Position head) {
            model.addAttribute("lag", Math.max(0, head.index() - read.index()));
        }
        return "console/operator";
    }

    @PostMapping("/console/operator/file-check")
    @PreAuthorize("hasRole('OPERATOR')")
    String checkFiles(@ModelAttribute("show") Show show, RedirectAttributes next) {
        fileChecks.start();
        next.addFlashAttribute("done", show.word("done.checking"));
        return "redirect:/console/operator";
    }

    private @Nullable Position head() {
        var source = events.getIfAvailable();
        var token = source == null ? null : source.createHeadToken();
        return token == null ? null : new Position(token.position().orElse(-1));
    }
}

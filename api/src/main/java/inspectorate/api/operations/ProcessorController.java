package inspectorate.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/processors")
@Tag(name = "operations", description = "运维：事件处理器 / Event processors")
class ProcessorController {

    private final Processors processors;

    ProcessorController(Processors processors) {
        this.processors = processors;
    }

    @GetMapping
    @Operation(summary = "事件处理器 / Every event processor with its segments, positions, lag and last failure")
    List<ProcessorState> states() {
        return processors.states();
    }
}

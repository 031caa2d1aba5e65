package inspectorate.api.operations;

import java.util.List;

/** Every event processor of the installation, in whichever process its segments are worked on. */
public interface Processors {

    /** By name; how far those of other processes are is as stored, which may be a moment old. */
    List<ProcessorState> states();
}

package inspectorate.api.operations;

import inspectorate.api.files.SealedFiles;
import inspectorate.api.files.SealedFiles.Place;
import inspectorate.api.jobs.Jobs;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.papers.Papers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks all papers and files, one check at a time; what the latest found lies, sealed, among the files themselves. */
@Component
public class FileChecks {

    private static final String JOB = "file-check";
    private static final Place REPORT = new Place(JOB, "latest");

    private final Jobs jobs;
    private final SealedFiles files;
    private final Papers papers;
    private final Attachments attachments;
    private final Clock clock;
    private final JsonMapper json;

    FileChecks(Jobs jobs, SealedFiles files, Papers papers, Attachments attachments, Clock clock, JsonMapper json) {
        this.jobs = jobs;
        this.files = files;
        this.papers = papers;
        this.attachments = attachments;
        this.clock = clock;
        this.json = json;
    }

    /** False where one is under way. */
    public boolean start() {
        var own = Set.of(files.nameOfLabel(REPORT));
        return jobs.begin(JOB, new FileChecking(files, papers, attachments, clock, own, this::keep));
    }

    /** The one under way, otherwise the latest that came to its end; empty before the first. */
    public Optional<FileCheckReport> latest() {
        return jobs.progress(JOB, FileCheckReport.class).or(this::kept);
    }

    private Optional<FileCheckReport> kept() {
        try {
            return files.label(REPORT).map(report -> json.readValue(report, FileCheckReport.class));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private void keep(FileCheckReport report) {
        try {
            files.label(REPORT, json.writeValueAsString(report));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
